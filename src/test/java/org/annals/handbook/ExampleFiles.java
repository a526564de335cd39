package org.annals.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.Sites;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Puts an example of the handbook into the small project: as a file, or as a part of one. */
final class ExampleFiles {

    private static final String EVENT = "content/events/example.md";

    /** What an event needs that an example leaves out. */
    private static final String FIELDS = """
            title: Something happened
            date: 2003-01-15
            summary: It is told what happened in that year.
            kind: treaty
            """;

    private static final String ACCOUNT = "It happened in that year [@sectsco-about].\n";

    /** A key at the left, and all lines that belong to it. */
    private static final Pattern KEY =
            Pattern.compile("(?m)^([A-Za-z-][\\w.-]*|\"[^\"]*\"):.*(?:\\n(?![A-Za-z\"]).*)*\\n?");

    /** The file that the example is, or is a part of; nothing if it is none. */
    private record Placed(String path, String text) {}

    private ExampleFiles() {}

    /** The project with the example in it. */
    static Optional<SourceTree> project(Example example) {
        SourceTree small = Sites.handbook();
        return placed(example, small).map(file -> with(file, small));
    }

    /** The path of the file that the example makes. */
    static Optional<String> path(Example example) {
        return placed(example, Sites.handbook()).map(Placed::path);
    }

    private static Optional<Placed> placed(Example example, SourceTree tree) {
        String[] words = example.info().split(" ");
        String kind = words.length > 1 ? words[0] + " " + words[1] : words[0];
        String text = example.text();
        return Optional.ofNullable(
                switch (kind) {
                    case "markdown event" -> new Placed(EVENT, text);
                    case "markdown account" -> new Placed(EVENT, event(FIELDS, text));
                    case "markdown page" -> new Placed("content/pages/example.md", text);
                    case "yaml event" ->
                        example.info().endsWith("whole")
                                ? new Placed("content/events/example.yaml", text)
                                : new Placed(EVENT, event(merged(FIELDS, text), ACCOUNT));
                    case "yaml companion" -> new Placed("content/companions/" + words[2] + ".yaml", text);
                    case "yaml site.yaml" -> changed("content/site.yaml", text, tree);
                    case "yaml words" -> changed("templates/i18n/en.yaml", text, tree);
                    case "yaml people",
                            "yaml places",
                            "yaml organisations",
                            "yaml membership",
                            "yaml themes",
                            "yaml glossary",
                            "yaml phrases",
                            "yaml eras",
                            "yaml sources" -> list("content/" + words[1] + ".yaml", text, tree);
                    default -> words[0].equals("ftlh") ? new Placed("templates/" + words[1], text) : null;
                });
    }

    private static String event(String fields, String account) {
        return "---\n" + fields + "---\n\n" + account;
    }

    private static Placed list(String path, String text, SourceTree tree) {
        String before = tree.find(path).orElseThrow().text();
        return new Placed(path, before + "\n" + text.replaceFirst("^references:\n", ""));
    }

    private static Placed changed(String path, String text, SourceTree tree) {
        return new Placed(path, merged(tree.find(path).orElseThrow().text(), text));
    }

    /** The keys of one text, with those of the other in their place or behind them. */
    private static String merged(String base, String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        KEY.matcher(base).results().forEach(key -> keys.put(key.group(1), key.group()));
        KEY.matcher(text).results().forEach(key -> keys.put(key.group(1), key.group()));
        return String.join("", keys.values());
    }

    private static SourceTree with(Placed file, SourceTree tree) {
        var source = new SourceFile(file.path(), file.text());
        boolean template = file.path().startsWith("templates/");
        return new SourceTree(
                template ? tree.content() : with(source, tree.content()),
                template ? with(source, tree.templates()) : tree.templates(),
                tree.assets());
    }

    private static List<SourceFile> with(SourceFile file, List<SourceFile> files) {
        var all = new ArrayList<>(files);
        all.removeIf(other -> other.path().equals(file.path()));
        all.add(file);
        return all;
    }
}
