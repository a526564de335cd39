package org.annals.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered to a request.
 *
 * @param status of HTTP
 * @param more headers beside those that every answer has
 */
record Answer(int status, String type, ByteBuffer body, Map<String, String> more) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, type, ByteBuffer.wrap(bytes), Map.of());
    }

    /** One sentence, for programs more than for people. */
    static Answer plain(int status, String text) {
        return of(status, TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer refused(Map<String, String> why) {
        return new Answer(405, TEXT, ByteBuffer.allocate(0), why);
    }

    static Answer moved(String to) {
        return new Answer(302, TEXT, ByteBuffer.allocate(0), Map.of("Location", encoded(to)));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Sends it; of a request for the head alone it is the head. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        common(headers, type);
        more.forEach(headers::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            headers.set("Content-Length", String.valueOf(body.remaining()));
        }
        exchange.sendResponseHeaders(status, head || !body.hasRemaining() ? -1 : body.remaining());
        if (!head && body.hasRemaining()) {
            Channels.newChannel(exchange.getResponseBody()).write(body.duplicate());
        }
    }

    /** What every answer says: it is old at once, is what it says it is, and is for no other site. */
    static void common(Headers headers, String type) {
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
