package org.annals.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a link in a text leads: to a page elsewhere, to a page of this site, or nowhere that we let it. */
public sealed interface LinkTarget {

    /** A page elsewhere, or a mail address; {@code url} is safe to write into a page. */
    record Outside(String url) implements LinkTarget {}

    /**
     * A page of this site.
     *
     * @param path from the top of the site if it begins with a slash, else from the page that the link stands on
     */
    record Inside(String path, Optional<String> fragment) implements LinkTarget {}

    /** Something that no reader should be sent to, a script for instance. */
    record Unsafe() implements LinkTarget {}

    Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** Judges a decoded target as a browser would read it: without blanks and control characters. */
    static LinkTarget of(String target) {
        String url = target.codePoints()
                .filter(c -> c > ' ' && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int colon = url.indexOf(':');
        int slash = indexOrEnd(url, '/');
        if (url.isEmpty() || url.startsWith("//") || url.indexOf('\\') >= 0) {
            return new Unsafe();
        }
        if (colon >= 0 && colon < slash && colon < indexOrEnd(url, '#')) {
            return outside(url, url.substring(0, colon).toLowerCase(Locale.ROOT));
        }
        int hash = indexOrEnd(url, '#');
        String path = url.substring(0, hash);
        return new Inside(
                path,
                Optional.of(url.substring(hash)).filter(f -> f.length() > 1).map(f -> f.substring(1)));
    }

    private static LinkTarget outside(String url, String scheme) {
        boolean hasHost = scheme.equals("mailto") || url.startsWith("://", scheme.length());
        boolean goesOn = url.length() > scheme.length() + (scheme.equals("mailto") ? 1 : 3);
        return SCHEMES.contains(scheme) && hasHost && goesOn ? new Outside(url) : new Unsafe();
    }

    private static int indexOrEnd(String text, char c) {
        int index = text.indexOf(c);
        return index < 0 ? text.length() : index;
    }
}
