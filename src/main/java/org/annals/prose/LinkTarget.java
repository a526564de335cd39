package org.annals.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a link in a text leads: to a page elsewhere, to a page of this site, or nowhere that we let it. */
public sealed interface LinkTarget {

    /** A page elsewhere, or a mail address; {@code url} is safe and valid in a page. */
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

    /** Judges a decoded target as a browser would read it: without blanks around it and control characters in it. */
    static LinkTarget of(String target) {
        String url = target.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        int colon = url.indexOf(':');
        int slash = indexOrEnd(url, '/');
        if (url.isEmpty() || url.startsWith("//") || url.indexOf('\\') >= 0) {
            return new Unsafe();
        }
        if (colon >= 0 && colon < slash && colon < indexOrEnd(url, '#')) {
            return outside(url, url.substring(0, colon).toLowerCase(Locale.ROOT));
        }
        int hash = indexOrEnd(url, '#');
        String path = url.substring(0, hash).replace(" ", "%20");
        return new Inside(
                path,
                Optional.of(url.substring(hash)).filter(f -> f.length() > 1).map(f -> f.substring(1)));
    }

    private static LinkTarget outside(String url, String scheme) {
        Optional<String> valid = scheme.equals("mailto") ? WebAddress.mailbox(url) : WebAddress.page(url);
        return valid.filter(found -> SCHEMES.contains(scheme))
                .<LinkTarget>map(Outside::new)
                .orElseGet(Unsafe::new);
    }

    private static int indexOrEnd(String text, char c) {
        int index = text.indexOf(c);
        return index < 0 ? text.length() : index;
    }
}
