package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that is read again in part holds what it would hold if it were read as a whole. */
class RereadingTest {

    private static final String PEOPLE = """
            # The people.
            ---
            ann:
              name: Ann Lee
              # below the name
              description: >
                One who
                writes.

            bob: {name: Bob, names: {zh: 鲍勃}}
            "carl":
              name: "Carl: the \\"old\\"
                one"
              roles:
                - {of: body, since: 2001}
                - of: other
                  since: 2002
            # Of her little is known.
            dora:
              name: Dora

              note: |
                dora:
                  name: not a key
            eve:
              name: 'Eve'
            """;

    private static final String SOURCES = """
            # All that is cited.
            references:
              - id: one
                type: book
                title: "One: a title"
              -
                id: two
                type: book
                title: Two
              - id: three   # of them
                author: [{family: Lee}]
                abstract: |
                  - id: four
                    title: no item
              - id: five
                title: Five
                custom:
                  kind: news
              - {id: six, title: Six}
            """;

    private static final List<String> LINES = List.of(
            "",
            "  ",
            "# a remark",
            "frank:",
            "frank: {name: Frank}",
            "  name: Other",
            "    since: 2003",
            "  - id: seven",
            "    title: Seven",
            "- id: eight",
            "ann:",
            "    - of: more",
            "---",
            "...",
            "%YAML 1.1",
            "  name: \"open",
            "  name: 'open",
            "  name: [open",
            "closed\"]",
            "  text: |",
            "  text: >-",
            "\ttab: x",
            "words",
            "  words: of more: than one",
            "? odd",
            "}",
            "&a x: *b",
            "references: []",
            "items: 1");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsChangedItHoldsWhatTheWholeHolds(long seed) {
        var random = new SplittableRandom(seed);
        int again = 0;
        for (String text :
                List.of(PEOPLE, SOURCES, SOURCES.replaceAll("(?m)^  ", "").replace("references:\n", ""))) {
            for (int i = 0; i < 1_500; i++) {
                String changed = text;
                for (int change = random.nextInt(1, 3); change > 0; change--) {
                    changed = changed(changed, random);
                }
                var now = new SourceFile("content/list.yaml", changed);
                Optional<YamlMap> map = reread(text, now);
                if (map.isPresent()) {
                    Result<YamlMap> whole = Yaml.read(now, "references");
                    assertThat(whole.problems()).as(changed).isEmpty();
                    assertThat(shown(map.get()))
                            .as(changed)
                            .isEqualTo(shown(whole.value().orElseThrow()));
                    again++;
                }
            }
        }
        assertThat(again).isGreaterThan(500);
    }

    private static Optional<YamlMap> reread(String before, SourceFile now) {
        var file = new SourceFile("content/list.yaml", before);
        Result<YamlMap> map = Yaml.read(file, "references");
        assertThat(map.problems()).isEmpty();
        return Rereading.of(file, map.value().orElseThrow(), now);
    }

    private static String changed(String text, SplittableRandom random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = LINES.get(random.nextInt(LINES.size()));
        switch (random.nextInt(5)) {
            case 0 -> lines.set(at, line);
            case 1 -> lines.add(at, line);
            case 2 -> lines.remove(at);
            case 3 -> lines.set(at, lines.get(at) + "x");
            default -> {
                int cut = random.nextInt(lines.get(at).length() + 1);
                lines.set(
                        at,
                        lines.get(at).substring(0, cut) + "\"" + lines.get(at).substring(cut));
            }
        }
        return String.join("\n", lines);
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map.at()
                    + map.entries().stream().map(RereadingTest::shown).collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof YamlList list) {
            return list.at()
                    + list.items().stream().map(RereadingTest::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        YamlText text = (YamlText) node;
        return text.value() + "@" + text.at() + "/" + text.at().length() + "/"
                + text.places().at(text.value().length() / 2, 1);
    }

    private static String shown(Entry entry) {
        return shown(entry.key()) + ": " + shown(entry.value());
    }

    /** Else everything that was made of them would have to be made anew. */
    @Test
    void entriesWhoseLinesAreTheSameAreTheSame() {
        var file = new SourceFile("content/list.yaml", PEOPLE);
        YamlMap before = Yaml.read(file).value().orElseThrow();
        var now = new SourceFile("content/list.yaml", PEOPLE.replace("not a key", "still no key"));
        YamlMap map = Rereading.of(file, before, now).orElseThrow();
        for (int same : new int[] {0, 1, 2, 4}) {
            assertThat(map.entries().get(same)).isSameAs(before.entries().get(same));
        }
        assertThat(map.entries().get(3)).isNotSameAs(before.entries().get(3));
    }

    @Test
    void aNewEntryAtTheEndLeavesThoseAboveTheLast() {
        var file = new SourceFile("content/list.yaml", SOURCES.replace("  - {id: six, title: Six}\n", ""));
        YamlMap before = Yaml.read(file).value().orElseThrow();
        YamlMap map = Rereading.of(file, before, new SourceFile(file.path(), file.text() + "  - id: six\n"))
                .orElseThrow();
        YamlList items = (YamlList) map.get("references").orElseThrow();
        YamlList old = (YamlList) before.get("references").orElseThrow();
        assertThat(items.items()).hasSize(5);
        assertThat(items.items().get(2)).isSameAs(old.items().get(2));
        assertThat(items.items().get(3)).isNotSameAs(old.items().get(3));
    }
}
