package org.annals.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what two descriptions of one source are known: its digital object identifier, else its address. */
final class SourceAddress {

    private static final Pattern DOI =
            Pattern.compile("(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi: ?)?(10\\.\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[\\p{L}\\p{N}._~%@:-]+(?:[/?#]\\S*)?");
    private static final Pattern FRAGMENT = Pattern.compile("#.*");
    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");
    private static final Pattern PROTOCOL = Pattern.compile("(?i)^https?://(?:dx\\.|www\\.)?");

    private SourceAddress() {}

    /** Without what changes nothing: the protocol, www, a place in the page, the case of the host. */
    static Optional<String> of(String url, String doi) {
        Matcher identifier = DOI.matcher(doi.strip());
        String one = identifier.matches() ? "https://doi.org/" + identifier.group(1) : url.strip();
        if (!ADDRESS.matcher(one).matches()) {
            return Optional.empty(); // so it is no address, and tells no source from another
        }
        String page =
                LAST_SLASHES.matcher(FRAGMENT.matcher(one).replaceFirst("")).replaceFirst("");
        String plain = PROTOCOL.matcher(page).replaceFirst("");
        int path = plain.indexOf('/');
        boolean isDoi = plain.startsWith("doi.org/");
        String host = path < 0 || isDoi ? plain : plain.substring(0, path);
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(host.toLowerCase(Locale.ROOT) + plain.substring(host.length()));
    }
}
