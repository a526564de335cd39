package org.annals.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A browser that shows a page, and waits for what it is told of it. */
final class Listener implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Socket socket;
    private final Map<String, String> told = new HashMap<>();

    Listener(URI server, String page) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        OutputStream out = socket.getOutputStream();
        out.write(("GET /.annals/events?" + page + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        var thread = new Thread(this::listen, "listener");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try (var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            String event = "";
            var data = new StringBuilder();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("event: ")) {
                    event = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring("data: ".length())).append('\n');
                } else if (line.isEmpty() && data.length() > 0) {
                    tell(event, data.toString());
                    data.setLength(0);
                }
            }
        } catch (IOException e) {
            // the server, or the test, has ended
        }
    }

    private synchronized void tell(String event, String data) {
        told.put(event, data);
        notifyAll();
    }

    /** The data of an event, once they are as they should be; those that came last if they never are. */
    synchronized String await(String event, Predicate<String> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(told.getOrDefault(event, "")) && System.nanoTime() < end) {
            wait(1_000);
        }
        return told.getOrDefault(event, "");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
