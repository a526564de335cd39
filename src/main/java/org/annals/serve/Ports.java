package org.annals.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The places at which this machine, and no other, reaches the server: {@code localhost} means either of two. */
final class Ports implements AutoCloseable {

    private static final int FIRST = 4000;
    private static final int LAST = 4099;
    private static final byte[] V4 = {127, 0, 0, 1};
    private static final byte[] V6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private final List<HttpServer> servers;

    private Ports(List<HttpServer> servers) {
        this.servers = List.copyOf(servers);
    }

    /**
     * Takes a port, without answering yet.
     *
     * @param wanted the port, or 0 for any that is free; the first that is free from 4000 on if none is wanted
     * @throws PortTakenException if that port, or each of those, is taken
     */
    static Ports take(Optional<Integer> wanted) {
        if (wanted.isPresent()) {
            return at(wanted.get()).orElseThrow(() -> new PortTakenException(wanted.get()));
        }
        for (int port = FIRST; port < LAST; port++) {
            Optional<Ports> free = at(port);
            if (free.isPresent()) {
                return free.get();
            }
        }
        return at(LAST).orElseThrow(() -> new PortTakenException(LAST));
    }

    private static Optional<Ports> at(int port) {
        var servers = new ArrayList<HttpServer>();
        try {
            servers.add(HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(V4), port), 0));
            int taken = servers.get(0).getAddress().getPort();
            second(taken).ifPresent(servers::add);
            return Optional.of(new Ports(servers));
        } catch (BindException e) {
            servers.forEach(server -> server.stop(0));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not every machine has it; where it has, nobody else may answer there. */
    private static Optional<HttpServer> second(int port) throws IOException {
        try {
            return Optional.of(
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress("localhost", V6), port), 0));
        } catch (BindException e) {
            if (String.valueOf(e.getMessage()).contains("in use")) {
                throw e;
            }
            return Optional.empty();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    int port() {
        return servers.get(0).getAddress().getPort();
    }

    void answer(HttpHandler handler, Executor threads) {
        servers.forEach(server -> {
            server.createContext("/", handler);
            server.setExecutor(threads);
            server.start();
        });
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
