package org.annals.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import org.annals.render.Artifact;

/** A site at an address of this machine. */
record SiteServer(HttpServer server) implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json");

    static SiteServer of(Map<String, Artifact> site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, site));
        server.start();
        return new SiteServer(server);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private static void answer(HttpExchange exchange, Map<String, Artifact> site) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<Artifact> found = Optional.ofNullable(site.get(file));
        if (found.isEmpty()) {
            exchange.sendResponseHeaders(file.equals("favicon.ico") ? 204 : 404, -1); // asked for by itself
        } else {
            var bytes = new byte[found.get().bytes().remaining()];
            found.get().bytes().get(bytes);
            String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
