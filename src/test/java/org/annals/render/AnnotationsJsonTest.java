package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.FixtureSite;
import org.annals.RepositorySite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Our annotations, read as any program reads linked data, and found again on our pages. */
class AnnotationsJsonTest {

    private static final String OA = "http://www.w3.org/ns/oa#";

    private static final Map<String, Artifact> FILES = RepositorySite.build(FixtureSite.tree(FixtureSite.EVERYTHING));

    private static final JsonObject OURS =
            Json.createReader(new StringReader(text("annotations.jsonld"))).readObject();

    private static final List<JsonObject> ITEMS =
            OURS.getJsonObject("first").getJsonArray("items").getValuesAs(JsonObject.class);

    @Test
    void everyKeyAndKindIsAWordOfTheVocabulary() throws Exception {
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(OURS.toString())))
                .loader(context())
                .get();
        assertThat(count(expanded, "@type", OA + "Annotation")).isEqualTo(ITEMS.size());
        assertThat(values(expanded)).isEqualTo(values(OURS) - 1); // but the context
    }

    @Test
    void theCollectionCountsItsItems() {
        assertThat(OURS.getInt("total")).isEqualTo(ITEMS.size()).isGreaterThan(10);
        assertThat(ITEMS.stream().map(item -> item.getString("id"))).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(
                        ITEMS.stream().map(item -> item.getString("motivation")).toList()))
                .contains("linking", "describing", "questioning");
    }

    @Test
    void everyAnnotationHasItsPlaceOnItsPage() {
        for (JsonObject item : ITEMS) {
            URI id = URI.create(item.getString("id"));
            Document page = page(id);
            assertThat(page.getElementById(id.getFragment())).as(id.toString()).isNotNull();
            if (item.get("target") instanceof JsonObject target) {
                assertThat(URI.create(target.getString("source"))).isEqualTo(id.resolve("./"));
                for (JsonObject selector : target.getJsonArray("selector").getValuesAs(JsonObject.class)) {
                    assertSelects(selector, page);
                }
            }
        }
    }

    private static void assertSelects(JsonObject selector, Document page) {
        if (selector.getString("type").equals("FragmentSelector")) {
            String id = selector.getString("value");
            assertThat(page.getElementById(id)).as(id).isNotNull();
        } else {
            String exact = selector.getString("exact");
            assertThat(exact).isNotBlank();
            if (selector.containsKey("prefix")) {
                assertThat(page.body().wholeText())
                        .contains(selector.getString("prefix") + exact + selector.getString("suffix"));
            } else {
                assertThat(page.select(".text, .note").eachText().stream()
                                .filter(text -> text.contains(exact.strip().replaceAll("\\s+", " "))))
                        .as("the words say where they stand: " + exact)
                        .hasSize(1);
            }
        }
    }

    /** Only what stands in another place than its citation, such as the date of a reading, is found by its place alone. */
    @Test
    void mostPlacesAreFoundByTheirWordsAsWell() {
        List<JsonObject> placed = ITEMS.stream()
                .filter(item -> item.get("target") instanceof JsonObject)
                .toList();
        assertThat(placed.stream().filter(item -> quote(item).isEmpty()))
                .hasSizeLessThan(placed.size() / 4)
                .allMatch(item -> page(URI.create(item.getString("id")))
                        .select("table #" + URI.create(item.getString("id")).getFragment())
                        .hasText());
    }

    @Test
    void aNoteSelectsTheWordsThatThePageMarks() {
        for (JsonObject item : ITEMS) {
            URI id = URI.create(item.getString("id"));
            if (id.getFragment().matches("note-\\d+") && item.get("target") instanceof JsonObject) {
                Element marked = requireNonNull(page(id).getElementById("on-" + id.getFragment()));
                String first = marked.wholeText().replaceAll("[\u2060\u202F]?[a-z]{0,2}$", "");
                assertThat(quote(item))
                        .hasValueSatisfying(words -> assertThat(words).startsWith(first));
            }
        }
    }

    private static Optional<String> quote(JsonObject item) {
        return item.getJsonObject("target").getJsonArray("selector").getValuesAs(JsonObject.class).stream()
                .filter(selector -> selector.getString("type").equals("TextQuoteSelector"))
                .map(selector -> selector.getString("exact"))
                .findFirst();
    }

    /** Linked data keeps no order, so each position of a dispute stands with its own sources alone. */
    @Test
    void aPositionStandsWithItsSources() {
        List<JsonObject> positions =
                ITEMS.stream().filter(item -> item.containsKey("partOf")).toList();
        assertThat(positions).hasSizeGreaterThan(3);
        assertThat(positions).allSatisfy(position -> {
            assertThat(ids()).contains(position.getString("partOf"));
            assertThat(texts(position)).hasSize(1);
            assertThat(sources(position)).isNotEmpty();
        });
    }

    private static List<String> ids() {
        return ITEMS.stream().map(item -> item.getString("id")).toList();
    }

    private static List<String> sources(JsonObject item) {
        return bodies(item)
                .filter(JsonString.class::isInstance)
                .map(body -> ((JsonString) body).getString())
                .toList();
    }

    private static List<String> texts(JsonObject item) {
        return bodies(item)
                .filter(JsonObject.class::isInstance)
                .map(body -> ((JsonObject) body).getString("value"))
                .toList();
    }

    private static Stream<JsonValue> bodies(JsonObject item) {
        return item.containsKey("body") ? item.getJsonArray("body").stream() : Stream.of();
    }

    private static Document page(URI id) {
        String path = id.getPath().substring("/annals/".length());
        return Jsoup.parse(text(path + "index.html"));
    }

    private static String text(String path) {
        return UTF_8.decode(requireNonNull(FILES.get(path)).bytes()).toString();
    }

    static DocumentLoader context() {
        return (url, options) -> {
            assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
            try (InputStream in =
                    requireNonNull(AnnotationsJsonTest.class.getResourceAsStream("/annotations/context.jsonld"))) {
                return JsonDocument.of(in);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    private static long count(JsonValue value, String key, String wanted) {
        if (value instanceof JsonArray array) {
            return array.stream().mapToLong(item -> count(item, key, wanted)).sum();
        }
        if (value instanceof JsonObject object) {
            boolean here = String.valueOf(object.get(key)).contains('"' + wanted + '"');
            return (here ? 1 : 0)
                    + object.values().stream()
                            .mapToLong(item -> count(item, key, wanted))
                            .sum();
        }
        return 0;
    }

    /** How many plain values there are: an expansion drops those whose key it does not know. */
    private static long values(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().mapToLong(AnnotationsJsonTest::values).sum();
        }
        return value instanceof JsonObject object && !object.containsKey("@value") // whose type is not ours
                ? object.values().stream()
                        .mapToLong(AnnotationsJsonTest::values)
                        .sum()
                : 1;
    }
}
