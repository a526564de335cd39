package org.annals.browser;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of the system, which makes no request that a page does not make. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--window-size=1280,800",
            "--force-device-scale-factor=1",
            "--hide-scrollbars",
            "--lang=en");

    private final ChromeDriver driver;
    private int width;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Ends the test if there is no browser: as a failure where {@code -Dannals.browser=required} says so. */
    public static Browser start() {
        Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = find("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String missing = "NO BROWSER TESTS: chromium and chromedriver are not on the PATH";
            if ("required".equals(System.getProperty("annals.browser"))) {
                throw new AssertionError(missing);
            }
            System.err.println(missing);
            Assumptions.abort(missing);
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options(chromium.orElseThrow())));
    }

    private static ChromeOptions options(Path chromium) {
        var log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(FLAGS);
        options.setCapability("goog:loggingPrefs", log);
        return options;
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(Path page) {
        open(page.toUri());
    }

    public void open(URI page) {
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        driver.get(page.toString());
        if (width > 0) {
            await("innerWidth === " + width); // a page of another process gets it a moment late
        }
    }

    /** Opens a tab and goes there. */
    void newTab() {
        driver.switchTo().newWindow(WindowType.TAB);
    }

    /** Goes to a tab, counted from 0 in the order in which they were opened. */
    void toTab(int number) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(number));
    }

    /** Closes the tab that is shown, and goes to the first. */
    void closeTab() {
        driver.close();
        toTab(0);
    }

    void back() {
        driver.navigate().back();
    }

    void forward() {
        driver.navigate().forward();
    }

    void typeWith(Keys modifier, Keys key) {
        new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
    }

    /** Types into whatever has the focus. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Whether scripts run in the pages that are opened from now on. */
    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** Waits until an expression in the page is true; the test fails if it never is. */
    void await(String condition) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        driver.executeAsyncScript("const done = arguments[0]; (function look() { if (" + condition
                + ") done(); else setTimeout(look, 10); })()");
    }

    /** The value that a promise in the page comes to. */
    public Object promised(String promise, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        return Optional.ofNullable(driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1]; (" + promise
                                + ").then(done, fault => done('failed: ' + fault))",
                        arguments))
                .orElseThrow(() -> new AssertionError("no value: " + promise));
    }

    /** Clicks the first element that the selector finds. */
    void click(String selector) {
        var element = driver.findElement(By.cssSelector(selector));
        driver.executeScript("arguments[0].scrollIntoView({behavior: 'instant', block: 'center'})", element);
        element.click();
    }

    /** The address of the page that is shown. */
    String address() {
        return Optional.ofNullable(driver.getCurrentUrl()).orElse("");
    }

    void width(int pixels) {
        width = pixels;
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    void colours(String scheme) {
        media("screen", "prefers-color-scheme", scheme);
    }

    /** What the pages are told of their reader: screen or print, and one feature. */
    void media(String medium, String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
    }

    /** The page as a PDF for paper of the usual size. */
    byte[] print() {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
        return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    }

    void run(String script) {
        driver.executeScript(script);
    }

    /** What the page has complained about since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The value of an expression in the page. */
    Object value(String script) {
        return Optional.ofNullable(driver.executeScript("return " + script))
                .orElseThrow(() -> new AssertionError("no value: " + script));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
