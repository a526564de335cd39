package org.annals.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.annals.report.Findings;

/** Shows a site while it is written: reads it again after each save, answers to browsers, and has them show what is new. */
public final class Server implements AutoCloseable {

    /** Whoever wants to know of what happens. */
    public interface Audience {

        /** Everything that is known to be wrong now. */
        void found(Findings findings);

        /** A bug of ours; the server goes on. */
        void failed(Throwable fault);
    }

    /** Milliseconds that the browser has for the page before the rules of meaning take part of the machine. */
    private static final long PRECEDENCE = 150;

    private final LiveProject live;
    private final Responder responder;
    private final ChangeSignal signal = new ChangeSignal();
    private final Ports ports;
    private final Watch watch;
    private final Audience audience;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "annals-serve");
        thread.setDaemon(true);
        return thread;
    });

    private Server(Path root, Past past, Ports ports, EditorLink editor, Audience audience) {
        this.live = new LiveProject(root, past);
        this.responder = new Responder(live, editor);
        this.ports = ports;
        this.watch = Watch.of(root);
        this.audience = audience;
    }

    /**
     * Reads the project, and begins to answer.
     *
     * @param root the project's folder
     * @param past that of its files
     * @param editor the address that opens a file in an editing program, with {@code {file}}, {@code {line}} and
     *     {@code {column}}; nothing if files are only named
     * @param port the one to answer at, 0 for any; the first free one from 4000 on if none is asked for
     * @throws PortTakenException if it is taken
     * @throws UncheckedIOException if the disk or the network fails
     */
    public static Server start(Path root, Past past, Optional<Integer> port, Optional<String> editor, Audience audience)
            throws InterruptedException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else a small answer waits for 40 ms
        Path project = root.toAbsolutePath().normalize();
        var server = new Server(project, past, Ports.take(port), EditorLink.of(project, editor), audience);
        server.live.renew();
        server.ports.answer(server::answer, server.threads);
        server.threads.execute(server::follow);
        server.threads.execute(server::check);
        return server;
    }

    /** Where a browser finds the site. */
    public URI address() {
        return URI.create("http://localhost:" + ports.port() + responder.base());
    }

    private void follow() {
        while (!threads.isShutdown()) {
            try {
                Optional<Set<Path>> changed = watch.await();
                if (changed.isPresent() ? live.renew(changed.get()) : live.renew()) {
                    signal.post();
                    threads.execute(this::check);
                }
            } catch (InterruptedException e) {
                return;
            } catch (UncheckedIOException e) {
                signal.post(); // a folder went while it was read: the next snapshot finds what there is
            } catch (RuntimeException | StackOverflowError e) {
                failed(e);
            }
        }
    }

    /** The rules of meaning have time, and are not asked about what is outdated by then. */
    private void check() {
        try {
            Optional<Snapshot> asked = live.snapshot();
            Thread.sleep(PRECEDENCE);
            if (asked.equals(live.snapshot()) && live.check()) {
                signal.post();
                live.snapshot().ifPresent(this::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError e) {
            failed(e);
        }
    }

    /** What breaks off because the server ends is no fault. */
    private void failed(Throwable fault) {
        if (!threads.isShutdown()) {
            audience.failed(fault);
        }
    }

    private void tell(Snapshot snapshot) {
        audience.found(Findings.all(
                LiveProject.output(snapshot, List.of()), snapshot.proof().tree().value(), false));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Answer> refusal = AccessPolicy.refusal(exchange);
            if (refusal.isPresent()) {
                refusal.get().send(exchange);
            } else if (exchange.getRequestURI().getPath().equals(Responder.OURS + "events")) {
                listened(exchange);
            } else {
                found(exchange.getRequestURI().getPath()).send(exchange);
            }
        }
    }

    /** A browser whose stream breaks off asks again. */
    private void listened(HttpExchange exchange) throws IOException {
        try {
            new EventStream(shown(exchange.getRequestURI()), live, responder, signal).send(exchange);
        } catch (RuntimeException | StackOverflowError e) {
            failed(e);
        }
    }

    private Answer found(String path) {
        try {
            return responder.answer(path);
        } catch (RuntimeException | StackOverflowError e) {
            failed(e);
            return Answer.plain(500, "this is a bug of ours; what is known of it stands where annals serve runs");
        }
    }

    /** The path of the page that a browser shows, which is the query of its request for events. */
    private static String shown(URI request) {
        String query = Optional.ofNullable(request.getRawQuery()).orElse("");
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    /** Ends it; browsers that listen wait for it to come back. */
    @Override
    public void close() {
        threads.shutdownNow();
        ports.close();
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
