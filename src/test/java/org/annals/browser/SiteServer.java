package org.annals.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.render.Artifact;

/** Serves a site from memory, under an address such as a project has on GitHub. */
public final class SiteServer implements AutoCloseable {

    private static final String FOLDER = "/annals/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final HttpServer server;
    private final Map<String, Artifact> files;

    private SiteServer(HttpServer server, Map<String, Artifact> files) {
        this.server = server;
        this.files = files;
    }

    public static SiteServer of(List<Artifact> files) {
        return of(base -> files);
    }

    /** A site that is told where it stands. */
    static SiteServer of(Function<String, List<Artifact>> files) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var site = new SiteServer(
                    server,
                    files.apply(at("", server).toString()).stream()
                            .collect(Collectors.toMap(Artifact::path, Function.identity())));
            server.createContext("/", site::answer);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Artifact> files() {
        return List.copyOf(files.values());
    }

    static SiteServer of(Map<String, Artifact> files) {
        return of(List.copyOf(files.values()));
    }

    /** Where a page stands; its path begins with no slash. */
    public URI at(String path) {
        return at(path, server);
    }

    private static URI at(String path, HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + FOLDER + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
        String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
        Optional<Artifact> found = Optional.ofNullable(files.get(file)).filter(any -> path.startsWith(FOLDER));
        byte[] bytes = found.map(Artifact::copy).orElse(new byte[0]);
        String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
