package org.annals.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.Sites;
import org.annals.load.Loader;
import org.annals.load.Memory;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.site.page.EventPage;
import org.annals.site.page.Page;
import org.annals.source.Asset;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** A timeline that a test tells in a few lines, and its pages. */
public final class Sketch {

    private static final String SETTINGS = """
            title: t
            description: d
            base-url: https://example.org/
            languages: [en]
            period: %s
            kinds: {summit: {label: Summit, plural: Gatherings, symbol: circle}}
            tracks:
              membership: {label: Membership, statuses: {member: Members}}
              offices: {label: Offices, of: people, statuses: {head: Heads}}
            licence: {name: n, url: "https://example.org/"}
            """;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "content/site.yaml",
            SETTINGS.replace("%s", "2000/2021"),
            "content/sources.yaml",
            "references:\n  - {id: paper, type: book, title: P, custom: {kind: news}}\n"));

    private final Map<String, SourceFile> read = new TreeMap<>();
    private final List<Asset> assets = new ArrayList<>();

    /** An event; {@code more} are lines of its front matter. */
    public Sketch event(String id, String title, String date, String... more) {
        return told(id, title, date, "It happened [@paper].", more);
    }

    public Sketch told(String id, String title, String date, String text, String... more) {
        String keys = String.join("\n", more);
        return file(
                "events/" + id + ".md",
                String.join(
                        "\n",
                        "---",
                        "title: " + title,
                        "date: \"" + date + "\"",
                        "summary: Something.",
                        "kind: summit",
                        "sources: [paper]",
                        keys,
                        "---",
                        "",
                        text,
                        ""));
    }

    public Sketch period(String years) {
        return file("site.yaml", SETTINGS.replace("%s", years));
    }

    public Sketch file(String path, String text) {
        files.put("content/" + path, text);
        return this;
    }

    /** Takes a file back. */
    Sketch without(String path) {
        files.remove("content/" + path);
        return this;
    }

    /** A GIF among the images, of which the signature is all that is there. */
    public Sketch image(String file) {
        assets.add(new Asset("content/images/" + file, UTF_8.encode("GIF89a")));
        return this;
    }

    /** All pages; nothing may be wrong with the timeline. */
    public List<Page> pages() {
        return Sites.pages(site()).toList();
    }

    /** What is told so far; a file that is as it was at an earlier time is not read again. */
    Timeline timeline(Memory memory) {
        read.keySet().retainAll(files.keySet());
        files.forEach((path, text) -> read.compute(
                path, (same, file) -> file != null && file.text().equals(text) ? file : new SourceFile(path, text)));
        Result<Timeline> timeline =
                Loader.load(new SourceTree(List.copyOf(read.values()), List.of(english()), assets), memory);
        assertThat(timeline.problems()).noneMatch(problem -> problem.isError());
        return timeline.value().orElseThrow();
    }

    private Site site() {
        Result<Site> site = Planner.plan(timeline(Memory.empty()));
        assertThat(site.problems()).isEmpty();
        return site.value().orElseThrow();
    }

    public <T extends Page> List<T> pages(Class<T> type) {
        return pages().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public <T extends Page> T page(String address, Class<T> type) {
        return pages(type).stream()
                .filter(page -> page.address().path().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + address));
    }

    public EventPage event(String id) {
        return page("events/" + id + "/", EventPage.class);
    }

    private static SourceFile english() {
        try {
            String path = "templates/i18n/en.yaml";
            return new SourceFile(path, Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
