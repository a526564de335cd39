package org.annals.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask, and for what. A page of another site can send a browser here under a name of its own that leads to this
 * machine; so only names are answered that always mean it.
 */
final class AccessPolicy {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private AccessPolicy() {}

    /** The refusal, if it is one. */
    static Optional<Answer> refusal(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        if (!isHere(host)) {
            return Optional.of(Answer.plain(403, "ask for this site at localhost"));
        }
        return Set.of("GET", "HEAD").contains(exchange.getRequestMethod())
                ? Optional.empty()
                : Optional.of(Answer.refused(Map.of("Allow", "GET, HEAD")));
    }

    static boolean isHere(String host) {
        return HOSTS.contains(PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT));
    }
}
