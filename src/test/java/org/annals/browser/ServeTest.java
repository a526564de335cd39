package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.annals.SmallProject;
import org.annals.report.Findings;
import org.annals.serve.Past;
import org.annals.serve.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a browser does while a site is written. */
class ServeTest {

    private static Browser browser;

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    @TempDir
    private Path root;

    private Server server;
    private Path event;
    private String text;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws IOException, InterruptedException {
        SmallProject.write(root);
        event = root.resolve(SmallProject.EVENT);
        text = Files.readString(event) + "\nIt went on [@a-source].\n".repeat(40);
        Files.writeString(event, text);
        server = Server.start(
                root, Past.NONE, Optional.of(0), Optional.of("edit://{file}#{line}"), new Server.Audience() {
                    @Override
                    public void found(Findings findings) {}

                    @Override
                    public void failed(Throwable fault) {
                        faults.add(fault);
                    }
                });
        browser.open(server.address().resolve("events/founded-2001/"));
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void aSaveShowsWhereTheReaderWasAndWithTheSameFocus() throws IOException {
        browser.run("document.querySelector('.site-footer nav a').focus({preventScroll: true})");
        browser.run("scrollTo({top: 500, behavior: 'instant'})");
        Files.writeString(event, text.replace("Something is founded", "It has another title"));
        browser.await("document.querySelector('h1').textContent === 'It has another title'"
                + " && document.readyState === 'complete' && scrollY === 500");
        browser.await("document.activeElement === document.querySelector('.site-footer nav a')");
    }

    @Test
    void problemsLieOverTheLastGoodPageAndGoWhenTheyAreMended() throws IOException {
        Files.writeString(event, text.replace("2001-06-15", "2001-06-31"));
        browser.await("document.querySelector('#annals-problems details[open]')");
        assertThat(browser.text("h1")).isEqualTo("Something is founded");
        assertThat(browser.text("#annals-problems"))
                .contains("1 error", "there is no 31 June 2001", SmallProject.EVENT + ":3:7", "write 2001-06-30");
        assertThat(browser.value("document.querySelector('#annals-problems mark').textContent"))
                .isEqualTo("2001-06-31");
        assertThat(browser.value("document.querySelector('#annals-problems a').href"))
                .isEqualTo("edit://" + root.resolve(event).toUri().getRawPath() + "#3");
        assertThat(browser.value("document.title").toString()).startsWith("(1 error) Something is founded");
        browser.type(Keys.ESCAPE);
        assertThat(browser.value("document.querySelector('#annals-problems details').open"))
                .isEqualTo(false);
        Files.writeString(event, text);
        browser.await("document.querySelector('#annals-problems').hidden && !document.title.startsWith('(')");
        assertThat(browser.complaints()).isEmpty();
    }
}
