package org.annals.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the host of a page tells of it, and nothing more: where it appeared, what it is, who stands behind it. */
final class KnownHosts {

    /**
     * A host with all below it.
     *
     * @param appeared the variable of CSL for where its pages appear, and what stands there
     * @param kind the usual kind of source, if all of its pages are of one
     */
    private record Host(String name, String type, Map.Entry<String, String> appeared, Optional<String> kind) {}

    private static final List<Host> ALL = List.of(
            host("wikipedia.org", "entry-encyclopedia", "container-title", "Wikipedia", "reference"),
            host("britannica.com", "entry-encyclopedia", "container-title", "Encyclopaedia Britannica", "reference"),
            host("commons.wikimedia.org", "graphic", "container-title", "Wikimedia Commons", ""),
            host("youtube.com", "motion_picture", "container-title", "YouTube", ""),
            host("youtu.be", "motion_picture", "container-title", "YouTube", ""),
            host("vimeo.com", "motion_picture", "container-title", "Vimeo", ""),
            host("flickr.com", "graphic", "container-title", "Flickr", ""),
            host("twitter.com", "post", "container-title", "Twitter", ""),
            host("x.com", "post", "container-title", "X", ""),
            host("soundcloud.com", "song", "container-title", "SoundCloud", ""),
            host("archive.org", "webpage", "container-title", "Internet Archive", ""),
            host("nasa.gov", "webpage", "publisher", "NASA", "official"),
            host("loc.gov", "webpage", "publisher", "Library of Congress", "official"),
            host("archives.gov", "webpage", "publisher", "National Archives", "official"),
            host("un.org", "webpage", "publisher", "United Nations", "official"));

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://([^/?#:]+)[^/?#]*([^?#]*).*");
    private static final Pattern ARTICLE = Pattern.compile("/wiki/([^/:]+)");
    private static final Pattern TONGUE = Pattern.compile("([a-z]{2,3})\\.(?:m\\.)?wikipedia\\.org");

    private KnownHosts() {}

    private static Host host(String name, String type, String variable, String value, String kind) {
        return new Host(
                name, type, Map.entry(variable, value), Optional.of(kind).filter(id -> !id.isEmpty()));
    }

    /** A page of which only the address is known. An article of Wikipedia has its title there. */
    static Reference page(Cell address) {
        Reference plain = Reference.page(address);
        Optional<Host> host = of(address.text());
        if (host.isEmpty()) {
            return plain;
        }
        Map<String, String> fields = new LinkedHashMap<>(plain.fields());
        fields.put("type", host.get().type);
        fields.put(host.get().appeared.getKey(), host.get().appeared.getValue());
        Optional<String> article = article(address.text());
        article.ifPresent(title -> fields.put("title", title));
        language(address.text()).ifPresent(tag -> fields.put("language", tag));
        return new Reference(
                plain.at(), article.map(title -> "wikipedia " + title).orElse(plain.name()), fields, Map.of());
    }

    /** The kind of source that every page of this host is. */
    static Optional<String> kind(String address) {
        return of(address).flatMap(Host::kind);
    }

    private static Optional<Host> of(String address) {
        String name = name(address);
        return ALL.stream()
                .filter(host -> name.equals(host.name) || name.endsWith("." + host.name))
                .findFirst();
    }

    private static String name(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static Optional<String> article(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        Matcher article = ARTICLE.matcher(parts.matches() ? parts.group(2) : "");
        return name(address).endsWith("wikipedia.org") && article.matches()
                ? decoded(article.group(1)).map(title -> title.replace('_', ' '))
                : Optional.empty();
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .filter(title -> title.indexOf('\uFFFD') < 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the address is kept as the title
        }
    }

    private static Optional<String> language(String address) {
        Matcher tongue = TONGUE.matcher(name(address));
        return tongue.matches() ? Optional.of(tongue.group(1)) : Optional.empty();
    }
}
