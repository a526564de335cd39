package org.annals.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.date.Day;

/**
 * Where a page or file is found, from the top of the site: {@code ""}, {@code "2001/"}, {@code "404.html"}.
 *
 * @param path ends in a slash or in a file name, and does not begin with a slash
 */
public record Address(String path) implements Comparable<Address> {

    public static final Address HOME = new Address("");

    private static final String EMBED = "embed/";

    public static final Address GLOSSARY = new Address("glossary/");

    public static final Address VOICES = new Address("voices/");

    public static final Address PHRASES = new Address("phrases/");

    public static final Address CHANGES = new Address("on/");

    public static final Address LETTERS = new Address("a-z/");

    public static final Address SOURCES = new Address("sources/");

    /** The work list of those who edit the timeline. */
    public static final Address EDITORS = new Address("editors/");

    public static final Address HELP = new Address("help/");

    /** Where a visitor composes an event. */
    public static final Address COMPOSER = new Address("editors/new/");

    /** What was published when. */
    public static final Address EDITIONS = new Address("editions/");

    /** The page that explains a rule of the check. */
    public static Address help(String rule) {
        return new Address("help/" + rule + "/");
    }

    public static Address phrase(String id) {
        return new Address("phrases/" + id + "/");
    }

    public static Address source(String id) {
        return new Address("sources/" + id + "/");
    }

    /** The state that held from a day on. */
    public static Address state(Day day) {
        return new Address("on/" + day.iso() + "/");
    }

    public static Address year(long year) {
        return new Address(year + "/");
    }

    public static Address event(String id) {
        return new Address("events/" + id + "/");
    }

    public static Address page(String id) {
        return new Address(id + "/");
    }

    /** The page to embed beside a page. */
    public Address embed() {
        return new Address(path + EMBED);
    }

    /** Whether it is that of a page to embed. */
    public boolean isEmbed() {
        return path.equals(EMBED) || path.endsWith("/" + EMBED);
    }

    /** The file that is served for it. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** How a page at this address writes a link to the other one, so that it works wherever the site stands. */
    public String to(Address other) {
        int shared = sharedFolders(other.path);
        var link = new StringBuilder(other.path.length() + 12);
        for (int slash = path.indexOf('/', shared); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            link.append("../");
        }
        link.append(other.path, shared, other.path.length());
        return link.isEmpty() ? "./" : link.toString();
    }

    /** How far both lie in the same folders. */
    private int sharedFolders(String other) {
        int shared = 0;
        int length = Math.min(path.length(), other.length());
        for (int i = 0; i < length && path.charAt(i) == other.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    /** The address that a link written on this page means; nothing if it leads out of the site. */
    public Optional<Address> resolve(String link) {
        var folders = new ArrayDeque<>(link.startsWith("/") ? List.of() : folders());
        String[] parts = link.split("/", -1);
        for (String part : List.of(parts).subList(0, parts.length - 1)) {
            if (part.equals("..")) {
                if (folders.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                folders.addLast(part);
            }
        }
        String folder = folders.isEmpty() ? "" : String.join("/", folders) + "/";
        String name = parts[parts.length - 1];
        return Optional.of(new Address(link.isEmpty() ? path : folder + (name.equals("index.html") ? "" : name)));
    }

    private List<String> folders() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? new ArrayList<>() : List.of(path.substring(0, slash).split("/"));
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }
}
