package org.annals.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.SmallProject;
import org.annals.problem.Problem;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.TypedFile;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed of an event in the browser is changed in its file, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposerChangesTest {

    /** A file, the values that are set in it, and the lines that differ then. */
    record Case(String name, String file, JsonObject set, List<String> differing) {

        static Case of(String text) {
            String[] parts = text.split("(?m)^~ ?", 3);
            int line = parts[0].indexOf('\n');
            return new Case(
                    parts[0].substring(0, line).strip(),
                    parts[0].substring(line + 1),
                    JsonParser.parseString(parts[1]).getAsJsonObject(),
                    parts[2].lines().filter(one -> !one.isEmpty()).toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String ALONE = "content/events/alone.yaml";

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();
    private Optional<ComposerProject> project = Optional.empty();
    private Optional<SiteServer> server = Optional.empty();
    private final Map<SourceFile, JsonObject> told = new HashMap<>();

    static List<Case> cases() throws IOException {
        String table = Files.readString(Path.of("src/test/resources/composer/changes.txt"));
        return Stream.of(table.split("(?m)^= ")).skip(1).map(Case::of).toList();
    }

    @BeforeAll
    void open() throws IOException {
        project = Optional.of(ComposerProject.in(folder));
        SmallProject.write(folder, ALONE, """
                # All in YAML.
                title: A file that is YAML only
                date: 2002
                kind: summit # of some
                summary: It has its account among the keys.
                body: |
                  They met [@a-source].

                  They left [@a-source].
                sources: [a-source]
                """);
        SmallProject.write(
                folder,
                "content/events/hidden.md",
                "---\ntitle: Hidden\ndate: 2002\nsummary: Not yet.\nkind: summit\ndraft: true\n---\n\nA secret [@a-source].\n");
        SmallProject.write(folder, "content/events/named.md", """
                ---
                title: Two words are named
                date: 2002-03-01
                readings:
                  - {date: 2002-03-01, source: a-source}
                  - {date: 2002-03-02, source: a-source, note: Counts the night.}
                summary: It names its source with a place in it.
                kind: summit
                annotations:
                  - {kind: note, text: Of the whole., by: AB}
                  - {kind: context, on: They left, text: Later.}
                  - {kind: context, on: They met, text: First.}
                sources: [{id: a-source, locator: p. 1}]
                ---

                They met [@a-source].

                They left [@a-source].
                """);
        SourceTree tree = SourceTree.read(folder).value().orElseThrow();
        server = Optional.of(
                SiteServer.of(Generated.whole(tree, Optional.empty()).artifacts()));
        browser.open(server.get().at("editors/new/"));
        browser.await("document.querySelector('.composer .fields')?.hasChildNodes()");
    }

    @AfterAll
    void quit() {
        browser.close();
        server.ifPresent(SiteServer::close);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyTheLinesDifferThatTheTableNames(Case row) throws IOException {
        var file = new SourceFile("content/events/2002/added-2002.md", row.file);
        String made = changed(file, row.set);
        String told = String.valueOf(browser.promised(
                "Promise.resolve(composer.difference(...arguments).map(([sign, line]) => (sign + ' ' + line).trimEnd()).join('\\n'))",
                row.file,
                made));
        assertThat(told.replace('−', '-').lines()).containsExactlyElementsOf(row.differing);
        if (row.differing.isEmpty()) {
            assertThat(made).isEqualTo(row.file);
        }
        assertThat(project.orElseThrow().problems(file.path(), made)).as(made).noneMatch(Problem::isError);
    }

    /** The file with some values set, as the form does it. */
    private String changed(SourceFile file, JsonObject set) {
        JsonObject typed = typed(file);
        JsonObject now = typed.getAsJsonObject("values").deepCopy();
        set.entrySet().forEach(one -> put(now, one.getKey().split("\\."), 0, one.getValue()));
        return edited(typed, now);
    }

    private String edited(JsonObject typed, JsonObject now) {
        return String.valueOf(browser.promised(
                "(async ([file, values]) => composer.textOf({ file, values }))(JSON.parse(arguments[0]))",
                new Gson().toJson(List.of(typed, now))));
    }

    private static void put(JsonElement in, String[] path, int at, JsonElement value) {
        boolean isLast = at == path.length - 1;
        if (in instanceof JsonArray list) {
            int i = Integer.parseInt(path[at]);
            if (!isLast) {
                put(list.get(i), path, at + 1, value);
            } else if (value.isJsonNull()) {
                list.remove(i);
            } else if (i == list.size()) {
                list.add(value);
            } else {
                list.set(i, value);
            }
        } else if (!isLast) {
            put(in.getAsJsonObject().get(path[at]), path, at + 1, value);
        } else if (value.isJsonNull()) {
            in.getAsJsonObject().remove(path[at]);
        } else {
            in.getAsJsonObject().add(path[at], value);
        }
    }

    /** A file as the site tells it to the form. */
    private JsonObject typed(SourceFile file) {
        return told.computeIfAbsent(file, this::published);
    }

    private JsonObject published(SourceFile file) {
        var tree = new SourceTree(
                Stream.concat(project.orElseThrow().tree().content().stream(), Stream.of(file))
                        .toList(),
                project.orElseThrow().tree().templates(),
                project.orElseThrow().tree().assets());
        JsonObject typed = Generated.whole(tree, Optional.empty()).artifacts().stream()
                .filter(artifact -> artifact.path().startsWith("editors/texts/"))
                .map(artifact -> JsonParser.parseString(
                                UTF_8.decode(artifact.bytes()).toString())
                        .getAsJsonObject())
                .flatMap(part -> Optional.ofNullable(part.getAsJsonObject(file.stem())).stream())
                .findFirst()
                .orElseThrow();
        if (typed.has("body")) {
            String body = file.text().substring(typed.get("body").getAsInt());
            typed.getAsJsonObject("values").addProperty("body", body.replaceAll("^\n+|\n+$", ""));
        }
        return typed;
    }

    /** Whatever is changed, the file says what the form showed, and keys that nobody touched stand there as they did. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyChangeIsReadAsItWasMade(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        for (SourceFile file : files()) {
            JsonObject typed = typed(file);
            for (int i = 0; i < 25; i++) {
                JsonObject now = typed.getAsJsonObject("values").deepCopy();
                for (int change = random.nextInt(1, 5); change > 0; change--) {
                    change(now, random);
                }
                var made = new SourceFile(file.path(), edited(typed, now));
                JsonObject wanted = filled(now);
                assertThat(filled(read(made))).as(made.text()).isEqualTo(wanted);
                keptKeys(typed, now).forEach(kept -> assertThat(made.text()).contains(kept));
            }
        }
    }

    private List<SourceFile> files() throws IOException {
        var files = new ArrayList<SourceFile>();
        cases().forEach(row -> files.add(new SourceFile("content/events/2002/added-2002.md", row.file)));
        files.add(new SourceFile(
                "content/events/added-2003.yaml",
                Files.readString(folder.resolve(ALONE)).replace("A file that", "A second that")));
        return files;
    }

    /** The text of each key whose value is the same. */
    private static List<String> keptKeys(JsonObject typed, JsonObject now) {
        JsonObject values = typed.getAsJsonObject("values");
        JsonObject places = typed.getAsJsonObject("places").getAsJsonObject("in");
        String text = typed.get("text").getAsString();
        return places.keySet().stream()
                .filter(key -> values.get(key).equals(now.get(key)))
                .map(key -> places.getAsJsonObject(key).getAsJsonArray("at"))
                .map(at -> text.substring(at.get(0).getAsInt(), at.get(1).getAsInt()))
                .toList();
    }

    private static final List<String> WORDS = List.of(
            "new",
            "two words",
            "a: b",
            "# no",
            "a #b",
            "x, y",
            "[z]",
            "{q: r}",
            "'",
            "\"",
            "- dash",
            "true",
            "上海",
            "2001-06-15",
            "\\",
            "one\ntwo",
            "!tag",
            "*x*",
            "@y",
            "|",
            "100 %");

    private static void change(JsonElement value, SplittableRandom random) {
        if (value instanceof JsonArray list && !list.isEmpty()) {
            int i = random.nextInt(list.size());
            switch (random.nextInt(4)) {
                case 0 -> list.remove(i);
                case 1 -> list.add(value(random, 2));
                case 2 -> list.set(i, value(random, 2));
                default -> inside(list.get(i), random, text -> list.set(i, text));
            }
        } else if (value instanceof JsonObject map && !map.isEmpty()) {
            String key = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
            switch (random.nextInt(6)) {
                case 0 -> map.remove(key);
                case 1 -> map.add("new-key-" + random.nextInt(3), value(random, 3));
                case 2 -> map.add(key, key.equals("body") ? text(random) : value(random, 3));
                default -> inside(map.get(key), random, text -> map.add(key, text));
            }
        }
    }

    private static void inside(JsonElement value, SplittableRandom random, Consumer<JsonElement> set) {
        if (value.isJsonPrimitive()) {
            set.accept(text(random));
        } else {
            change(value, random);
        }
    }

    /** A text, a map, or a list, which no list of an event holds. */
    private static JsonElement value(SplittableRandom random, int kinds) {
        var list = new JsonArray();
        var map = new JsonObject();
        list.add(text(random));
        list.add(text(random));
        map.add("id", text(random));
        map.add("list", list);
        return List.of(text(random), map, list).get(random.nextInt(kinds));
    }

    private static JsonPrimitive text(SplittableRandom random) {
        return new JsonPrimitive(WORDS.get(random.nextInt(WORDS.size())));
    }

    /** What a file holds. */
    private static JsonObject read(SourceFile file) {
        TypedFile typed = TypedFile.read(file).orElseThrow(() -> new AssertionError(file.text()));
        JsonObject values = json(typed.fields().value()).getAsJsonObject();
        typed.body().ifPresent(at -> values.addProperty("body", file.text().substring(at)));
        return values;
    }

    private static JsonElement json(YamlNode node) {
        if (node instanceof YamlMap map) {
            var values = new JsonObject();
            map.entries().forEach(entry -> values.add(entry.key().value(), json(entry.value())));
            return values;
        } else if (node instanceof YamlList list) {
            var items = new JsonArray();
            list.items().forEach(item -> items.add(json(item)));
            return items;
        }
        return new JsonPrimitive(((YamlText) node).value());
    }

    /** Without what is empty, and the blanks around texts. */
    private static JsonObject filled(JsonObject map) {
        return full(map) instanceof JsonObject filled ? filled : new JsonObject();
    }

    private static JsonElement full(JsonElement value) {
        if (value instanceof JsonObject map) {
            var filled = new JsonObject();
            map.entrySet().stream()
                    .filter(entry -> !full(entry.getValue()).isJsonNull())
                    .forEach(entry -> filled.add(entry.getKey(), full(entry.getValue())));
            return filled.isEmpty() ? JsonNull.INSTANCE : filled;
        } else if (value instanceof JsonArray list) {
            var filled = new JsonArray();
            list.asList().stream()
                    .map(ComposerChangesTest::full)
                    .filter(item -> !item.isJsonNull())
                    .forEach(filled::add);
            return filled.isEmpty() ? JsonNull.INSTANCE : filled;
        }
        String text = value.getAsString().strip();
        return text.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(text);
    }

    @Test
    void aFileThatIsYamlOnlyHasItsAccountAmongItsKeys() {
        Object made = browser.promised(
                "composer.fileOf('alone').then(file => composer.textOf({ file, values: { ...file.values, milestone: true,"
                        + " body: file.values.body.replace('left', 'went') } }))");
        assertThat(String.valueOf(made))
                .startsWith("# All in YAML.\ntitle:")
                .contains(
                        "kind: summit # of some\n",
                        "milestone: true\n",
                        "\n  They met [@a-source].\n\n  They went [@a-source].\n");
    }

    @Test
    void whatIsPublishedIsShownAsItsPageShowsIt() {
        browser.open(server.orElseThrow().at("events/named/"));
        assertThat(browser.value("getComputedStyle(document.querySelector('tr.chosen')).display"))
                .isEqualTo("table-row");
        String letters =
                "[...document.querySelectorAll('%s .note-context')].map(note => note.textContent.trim()[0]).join('')";
        Object published = browser.value(letters.formatted(".account"));
        browser.open(server.orElseThrow().at("editors/new/?event=named"));
        browser.await("document.querySelector('[data-key=sources] .chosen bdi')?.textContent === 'A source'");
        assertThat(browser.value(letters.formatted(".preview .account")))
                .isEqualTo(published)
                .isEqualTo("ab");
        assertThat(browser.value("composer.checkDraft(composer.values()).map(({ message }) => message).join()"))
                .isEqualTo("");
        assertThat(browser.promised(
                        "Promise.resolve(composer.checkDraft({ ...composer.values(), sources: [{ id: 'unknown',"
                                + " locator: 'p. 1' }] }).map(({ rule }) => rule).join())"))
                .isEqualTo("unknown-id");
    }

    @Test
    void aDraftIsNotPublished() {
        assertThat(browser.promised("composer.fileOf('hidden').then(file => file === undefined)"))
                .isEqualTo(true);
    }
}
