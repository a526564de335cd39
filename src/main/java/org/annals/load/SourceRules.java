package org.annals.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.model.Source;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** What sources keep so that readers find them, and find them again. */
final class SourceRules {

    private static final Pattern BARE = Pattern.compile("https?://[^/?#]+/?", Pattern.CASE_INSENSITIVE);

    private SourceRules() {}

    static void leadsToAPage(String url, YamlNode node, FileReading reading) {
        if (BARE.matcher(url).matches()) {
            reading.report(
                    Rule.BARE_ADDRESS,
                    node.at(),
                    "this address leads to a whole site, not to the page that says it",
                    "write the address of the page");
        }
    }

    /** A page on the web changes: the source says when it was seen. */
    static Requirement<Fields> seen(Key<String> url, Key<?> accessed) {
        return (fields, node, reading) -> {
            if (fields.find(url).isPresent() && !fields.has(accessed)) {
                reading.report(
                        Rule.UNSEEN_SOURCE,
                        fields.at(url),
                        "nobody says when this page was seen",
                        "write accessed: and the day, such as 2026-01-31");
            }
        };
    }

    /** Lists are sorted and files written by the family name, or by a name that is not parted. */
    static Requirement<Fields> named(Key<?> family, Key<?> given, Key<?> literal) {
        return (fields, node, reading) -> {
            if (!fields.has(family) && !fields.has(literal)) {
                reading.report(
                        Rule.NAMELESS_AUTHOR,
                        fields.at(given),
                        "this author has neither a family name nor a name of one piece",
                        fields.has(given)
                                ? "write family: too, or a name of one piece under literal:"
                                : "write family: and given:, or a name of one piece under literal:");
            }
        };
    }

    static void archivedElsewhere(Source source, YamlNode node, FileReading reading) {
        if (source.archiveUrl().isPresent() && source.archiveUrl().equals(source.url())) {
            YamlNode at = node instanceof YamlMap map ? map.get("custom").orElse(node) : node;
            reading.report(
                    Rule.ARCHIVE_ADDRESS,
                    (at instanceof YamlMap custom ? custom.get("archive-url").orElse(at) : at).at(),
                    "the archived copy has the address of the page itself",
                    "write the address of the copy, or delete the key");
        }
    }

    static void differentIds(List<Source> sources, YamlNode node, FileReading reading) {
        Set<String> ids = new HashSet<>();
        for (YamlNode item : node instanceof YamlList list ? list.items() : List.<YamlNode>of()) {
            if (item instanceof YamlMap map
                    && map.get("id").orElse(map) instanceof YamlText id
                    && !ids.add(id.value())) {
                reading.report(
                        Rule.DUPLICATE_ID,
                        id.at(),
                        "there is a source with the id " + id.value() + " already",
                        "give one of the two another id, or delete one");
            }
        }
    }
}
