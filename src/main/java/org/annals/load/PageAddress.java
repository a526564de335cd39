package org.annals.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tells the address of a page from that of another, whether it is copied from a browser, a letter or a list. */
final class PageAddress {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|(?=www\\.))(?:www\\.)?([^/?#]+)([^?#]*)(\\?[^#]*)?(?:#.*)?");

    /** Keys that tell where a reader came from, and nothing of the page. */
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid)(?:=[^&]*)?");

    private PageAddress() {}

    /** The host without www and the rest of it; nothing if the text is no address on the web. */
    static Optional<String> of(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (!address.matches()) {
            return Optional.empty();
        }
        String path = address.group(2).replaceAll("/+$", "");
        return Optional.of(address.group(1).toLowerCase(Locale.ROOT) + path + query(address.group(3)));
    }

    private static String query(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String kept = Arrays.stream(typed.substring(1).split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
