package org.annals.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a save takes to show under {@code annals serve}, in a process of its own: from the moment a file is saved until the
 * browser that has a page open is told of another one, and until it has fetched that and it says what was written.
 *
 * <p>Options, each followed by its value: {@code --events 1000,10000}; {@code --runs 9} of each kind; {@code --way whole} or
 * {@code renamed}; {@code --only title} of one kind; {@code --pause 700} milliseconds before each save; {@code --seed 1};
 * {@code --command 'annals serve --port 0'}, run in the folder of the project; {@code --folder DIR}; {@code --json FILE}.
 */
public final class ServeBench {

    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)(/\\S*)");

    /** Milliseconds from the save to the message, and to the page. */
    private record Shown(double told, double fetched) {}

    private final Options options;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> json = new ArrayList<>();

    private ServeBench(Options options) {
        this.options = options;
    }

    public static void main(String... words) throws IOException, InterruptedException {
        new ServeBench(Options.of(words)).run();
        System.exit(0); // the client keeps threads
    }

    private void run() throws IOException, InterruptedException {
        for (String events : options.text("--events", "1000,10000").split(",")) {
            measure(Integer.parseInt(events));
        }
        Path file = Path.of(options.text("--json", "target/bench/serve.json")).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "[" + String.join(",\n", json) + "]\n");
        System.out.println("written to " + file);
    }

    private void measure(int events) throws IOException, InterruptedException {
        Path project = options.corpus(events);
        String launcher = Path.of("target/annals/bin/annals").toAbsolutePath().toString();
        Process server = new ProcessBuilder("sh", "-c", "exec " + options.text("--command", "'" + launcher + "' serve --port 0"))
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            Matcher address = address(server);
            for (Save save : Save.ALL) {
                if (save.toString().contains(options.text("--only", ""))) {
                    row(events, save, measure(save, project, address.group(1), address.group(2)));
                }
            }
            System.out.printf(Locale.ROOT, "%d events: %.0f MiB in memory, %.0f at the most%n", events, status(server, "VmRSS"), status(server, "VmHWM"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** What it writes later is read, lest it wait for a reader. */
    private static Matcher address(Process server) throws IOException {
        var said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                var reader = new Thread(() -> said.lines().forEach(any -> {}));
                reader.setDaemon(true);
                reader.start();
                return address;
            }
        }
        throw new IllegalStateException("the server ended before it told its address");
    }

    /** The first save of each kind only warms what it touches. */
    private List<Shown> measure(Save save, Path project, String server, String base) throws IOException, InterruptedException {
        var way = Save.Way.valueOf(options.text("--way", "whole").toUpperCase(Locale.ROOT));
        var all = new ArrayList<Shown>();
        for (int run = 1; run <= options.number("--runs", 9) + 1; run++) {
            String path = base + save.page(run);
            try (var browser = Listener.open(client, URI.create(server + "/.annals/events?" + path))) {
                browser.await();
                fetch(server + path);
                Thread.sleep(options.number("--pause", 700));
                browser.forget();
                save.make(project, run, way);
                long saved = System.nanoTime();
                long told = browser.await();
                while (!fetch(server + path).contains(save.words(run))) {
                    told = browser.await();
                }
                all.add(new Shown((told - saved) / 1e6, (System.nanoTime() - saved) / 1e6));
            }
        }
        return all.subList(1, all.size());
    }

    private String fetch(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
    }

    private void row(int events, Save save, List<Shown> shown) {
        System.out.printf(
                Locale.ROOT,
                "%6d %s told %4.0f  fetched %4.0f  least %4.0f  most %4.0f%n",
                events,
                save,
                median(shown, Shown::told),
                median(shown, Shown::fetched),
                shown.stream().mapToDouble(Shown::fetched).min().orElseThrow(),
                shown.stream().mapToDouble(Shown::fetched).max().orElseThrow());
        json.add(String.format(
                Locale.ROOT,
                "{\"events\": %d, \"kind\": \"%s\", \"page\": \"%s\", \"told\": %.1f, \"fetched\": %.1f}",
                events,
                save.kind(),
                save.page(),
                median(shown, Shown::told),
                median(shown, Shown::fetched)));
    }

    private static double median(List<Shown> shown, ToDoubleFunction<Shown> figure) {
        return shown.stream().mapToDouble(figure).sorted().toArray()[shown.size() / 2];
    }

    /** Mebibytes by what the system calls them; not a number where it does not tell. */
    private static double status(Process process, String name) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(name + ":"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                        .findFirst()
                        .orElse(Double.NaN)
                : Double.NaN;
    }
}
