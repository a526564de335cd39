package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.annals.GeneratedTimeline;
import org.annals.Sites;
import org.annals.load.Guides;
import org.annals.load.Languages;
import org.annals.model.form.Form;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** What the composer is made of, on a site that has one of everything. */
class ComposerJsonTest {

    private static final List<Artifact> SITE = Sites.build(Sites.fixture("everything"), "https://example.org/");

    @Test
    void itAsksForEveryKeyOfTheSchema() {
        assertThat(names(json("form").getAsJsonArray("fields")))
                .isEqualTo(
                        Guides.event().fields().stream().map(Form.Field::name).toList());
    }

    /** Help that is found under a word too wide would be that of another key. */
    @Test
    void theHelpOfEachKeyIsThatOfTheSchemaOrItsTranslation() {
        List<JsonObject> english = helps(new ComposerForm(Map.of()));
        List<JsonObject> told = helps(new ComposerForm(Languages.english().phrases()));
        assertThat(told).hasSameSizeAs(english).hasSizeGreaterThan(60);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i).get("help")).isEqualTo(english.get(i).get("help"));
            assertThat(told.get(i).has("lang")).as(told.get(i).toString()).isFalse();
            assertThat(english.get(i).get("lang").getAsString()).isEqualTo("en");
        }
    }

    private static List<JsonObject> helps(ComposerForm form) {
        var helps = new ArrayList<JsonObject>();
        collect(JsonParser.parseString(Json.compact(form.fields(Guides.event()))), helps);
        return helps;
    }

    private static void collect(JsonElement in, List<JsonObject> helps) {
        if (in instanceof JsonArray list) {
            list.forEach(item -> collect(item, helps));
        } else if (in instanceof JsonObject map) {
            if (map.has("help")) {
                helps.add(map);
            }
            map.asMap().values().forEach(value -> collect(value, helps));
        }
    }

    @Test
    void aNoteHasTheFieldsOfItsKind() {
        JsonObject kinds = field("annotations").getAsJsonObject("item").getAsJsonObject("of");
        assertThat(kinds.keySet()).contains("statement", "dispute", "correction");
        assertThat(names(kinds.getAsJsonArray("correction"))).contains("on", "date", "was", "now", "why");
    }

    @Test
    void aSourceThatTheEventBringsIsAskedForInFewFields() {
        JsonObject source = field("sources").getAsJsonObject("item");
        assertThat(source.getAsJsonArray("of").get(0).getAsString()).isEqualTo("source");
        assertThat(names(source.getAsJsonArray("brings")))
                .contains("id", "type", "title", "URL", "custom")
                .doesNotContain("DOI", "chapter-number");
    }

    @Test
    void anEntryIsFoundByAllItsNames() {
        assertThat(json("names").getAsJsonArray("place")).hasToString("[[\"shanghai\",\"Shanghai\",\"上海\"]]");
    }

    @Test
    void aSourceIsFoundByItsAddress() {
        JsonArray sources = parsed("sources").getAsJsonArray();
        assertThat(sources).hasSizeGreaterThan(2);
        assertThat(sources.get(0))
                .hasToString("[\"charter\",\"The Charter & its \\\"annexes\\\"\","
                        + "\"https://example.org/charter?a=1&b=2\",\"The Secretariat, 2001-06\"]");
    }

    @Test
    void anEventHasTheDayOnWhichItBegins() {
        JsonObject events = json("events/0");
        assertThat(json("form").getAsJsonArray("parts").get(0))
                .isEqualTo(events.getAsJsonArray("days").get(0));
        assertThat(events.getAsJsonArray("days").asList().stream().map(JsonElement::getAsInt))
                .isSorted()
                .allSatisfy(day -> assertThat(day).isBetween(11_323, 12_418)); // 2001 to 2003
        assertThat(events.getAsJsonArray("ids")).hasSameSizeAs(events.getAsJsonArray("titles"));
    }

    /** Who writes a date loads the events around it, and not all. */
    @Test
    void manyEventsLieInPartsByTheirDays() throws IOException {
        SourceTree tree = GeneratedTimeline.of(2 * ComposerJson.PART + 1, 2001, 2021);
        var sink = new MemorySink();
        assertThat(new ComposerJson(Guides.event()).render(Sites.plan(tree), sink))
                .isEmpty();
        List<JsonObject> parts = IntStream.rangeClosed(0, 2)
                .mapToObj(i -> parsed("events/" + i, sink.artifacts()).getAsJsonObject())
                .toList();
        assertThat(parts.stream().flatMap(part -> part.getAsJsonArray("ids").asList().stream()))
                .hasSize(2 * ComposerJson.PART + 1)
                .doesNotHaveDuplicates();
        assertThat(parts.stream()
                        .map(part -> part.getAsJsonArray("days").get(0))
                        .toList())
                .isEqualTo(parsed("form", sink.artifacts())
                        .getAsJsonObject()
                        .getAsJsonArray("parts")
                        .asList());
    }

    private static JsonObject field(String name) {
        return StreamSupport.stream(json("form").getAsJsonArray("fields").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(field -> field.get("name").getAsString().equals(name))
                .findFirst()
                .orElseThrow()
                .getAsJsonObject("form");
    }

    private static List<String> names(JsonArray fields) {
        return fields.asList().stream()
                .map(field -> field.getAsJsonObject().get("name").getAsString())
                .toList();
    }

    private static JsonObject json(String name) {
        return parsed(name).getAsJsonObject();
    }

    private static JsonElement parsed(String name) {
        return parsed(name, SITE);
    }

    private static JsonElement parsed(String name, List<Artifact> site) {
        return site.stream()
                .filter(file -> file.path().matches("(assets/composer/[0-9a-f]{8}/)?" + name + "[.]json"))
                .map(file -> JsonParser.parseString(UTF_8.decode(file.bytes()).toString()))
                .findFirst()
                .orElseThrow();
    }
}
