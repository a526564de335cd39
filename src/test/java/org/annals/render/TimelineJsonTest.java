package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.FixtureSite;
import org.annals.Generated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code timeline.json}, held against the schema that is published beside it. */
class TimelineJsonTest {

    private static final Map<String, String> FILES = DataSite.files(
            new TimelineJson(),
            new DataSite()
                    .event("2001-06-15", "One", "readings: [{date: 2001-06-14, source: paper, note: A day before.}]")
                    .event("-0043~/..", "Two", "annotations: [{kind: note, text: \"So [@paper].\", by: A, date: 2020}]")
                    .dated("../2001", "2001-21", "[2001,2003]")
                    .site());

    private static String text() {
        return requireNonNull(FILES.get("timeline.json"));
    }

    private static List<String> faults(String timeline) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(requireNonNull(FILES.get("timeline.schema.json")), InputFormat.JSON);
        return schema.validate(timeline, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theSchemaHolds() {
        assertThat(faults(text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FixtureSite.EVERYTHING, "ancient", "tongues", "least", "releases"})
    void theSchemaHoldsForWholeTimelines(String name) {
        var files = Generated.whole(FixtureSite.tree(name), Optional.empty()).files();
        assertThat(faults(requireNonNull(files.get("timeline.json")).text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `"schemaVersion":1`, `"schemaVersion":2`
            `"id":"e1"`, `"id":"E 1"`
            `"kind":"note"`, `"kind":"gossip"`
            `"start":"2001-06-15"`, `"start":"June"`
            `"precision":"day"`, `"precision":"century"`
            """)
    void theSchemaSeesWhatIsWrong(String right, String wrong) {
        assertThat(text()).contains(right);
        assertThat(faults(text().replace(right, wrong))).isNotEmpty();
    }

    /** A schema that allows any key says nothing of those that we write. */
    @Test
    void everyKeyIsInTheSchema() {
        String schema = requireNonNull(FILES.get("timeline.schema.json"));
        JsonObject timeline = JsonParser.parseString(
                        requireNonNull(Generated.whole(FixtureSite.tree(FixtureSite.EVERYTHING), Optional.empty())
                                        .files()
                                        .get("timeline.json"))
                                .text())
                .getAsJsonObject();
        JsonObject event = JsonParser.parseString(schema)
                .getAsJsonObject()
                .getAsJsonObject("$defs")
                .getAsJsonObject("event")
                .getAsJsonObject("properties");
        assertThat(timeline.getAsJsonArray("events"))
                .allSatisfy(one -> assertThat(event.keySet())
                        .containsAll(one.getAsJsonObject().keySet()));
    }

    @Test
    void anEventHasItsReadingsAndNotes() {
        var events = JsonParser.parseString(text()).getAsJsonObject().getAsJsonArray("events").asList().stream()
                .map(event -> event.getAsJsonObject())
                .toList();
        assertThat(events.stream()
                        .filter(event -> event.has("readings"))
                        .map(event -> event.get("readings").toString()))
                .containsExactly(
                        "[{\"date\":\"2001-06-14\",\"words\":\"14 June 2001\",\"source\":\"paper\",\"note\":\"A day before.\"}]");
        assertThat(events.stream()
                        .filter(event -> event.has("annotations"))
                        .map(event -> event.get("annotations").toString()))
                .containsExactly(
                        "[{\"kind\":\"note\",\"text\":\"So.\",\"by\":\"A\",\"date\":\"2020\",\"sources\":[\"paper\"]}]");
    }
}
