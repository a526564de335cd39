package org.annals.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser that shows a page: notes when it is told of another one. */
final class Listener implements AutoCloseable {

    private static final long PATIENCE = 60; // seconds

    private final InputStream stream;
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();

    private Listener(InputStream stream) {
        this.stream = stream;
    }

    static Listener open(HttpClient client, URI events) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(events).header("Accept", "text/event-stream").build();
        var listener = new Listener(client.send(request, BodyHandlers.ofInputStream()).body());
        var thread = new Thread(listener::read);
        thread.setDaemon(true);
        thread.start();
        return listener;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("event: page")) {
                    told.add(System.nanoTime());
                }
            }
        } catch (IOException e) {
            // nobody listens any more
        }
    }

    /** The time of the next message of a page. */
    long await() throws InterruptedException {
        Long time = told.poll(PATIENCE, TimeUnit.SECONDS);
        if (time == null) {
            throw new IllegalStateException("no message of a page came in a minute");
        }
        return time;
    }

    /** Forgets what came so far. */
    void forget() {
        told.clear();
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
