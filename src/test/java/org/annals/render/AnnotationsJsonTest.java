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
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.FixtureSite;
import org.annals.RepositorySite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our annotations, read as any program reads linked data, and found again on our pages. */
class AnnotationsJsonTest {

    private static final String OA = "http://www.w3.org/ns/oa#";

    /** A site as it is published. */
    private record Published(Map<String, Artifact> files) {

        JsonObject collection() {
            return Json.createReader(new StringReader(text("annotations.jsonld")))
                    .readObject();
        }

        List<JsonObject> items() {
            return collection().getJsonObject("first").getJsonArray("items").getValuesAs(JsonObject.class);
        }

        Document page(URI id) {
            String path = id.getPath().substring("/annals/".length());
            return Jsoup.parse(text(path + "index.html"));
        }

        private String text(String path) {
            return UTF_8.decode(requireNonNull(files.get(path)).bytes()).toString();
        }
    }

    private static final Published EVERYTHING =
            new Published(RepositorySite.build(FixtureSite.tree(FixtureSite.EVERYTHING)));

    static Stream<Published> sites() {
        return Stream.of(EVERYTHING, new Published(RepositorySite.build(RepositorySite.tree())));
    }

    @Test
    void eachKindSaysWhyItIsThere() {
        assertThat(EVERYTHING.items()).hasSizeGreaterThan(10);
        assertThat(EVERYTHING.items().stream().map(item -> item.getString("motivation")))
                .contains("linking", "describing", "questioning");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyKeyAndKindIsAWordOfTheVocabulary(Published site) throws Exception {
        JsonObject ours = site.collection();
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(ours.toString())))
                .loader(context())
                .get();
        assertThat(count(expanded, "@type", OA + "Annotation"))
                .isEqualTo(site.items().size());
        assertThat(values(expanded)).isEqualTo(values(ours) - 1); // but the context
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theCollectionCountsItsItems(Published site) {
        assertThat(site.collection().getInt("total")).isEqualTo(site.items().size());
        assertThat(site.items().stream().map(item -> item.getString("id"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyAnnotationHasItsPlaceOnItsPage(Published site) {
        for (JsonObject item : site.items()) {
            URI id = URI.create(item.getString("id"));
            Document page = site.page(id);
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
            String around = selector.getString("prefix") + selector.getString("exact") + selector.getString("suffix");
            assertThat(account(page)).contains(around.strip());
        }
    }

    /** What stands there, without numbers of notes and citations. */
    private static String account(Document page) {
        Document copy = page.clone();
        copy.select(".cite, .ref, sup").remove();
        String text =
                copy.select(".account .text").stream().map(Element::wholeText).collect(Collectors.joining(" "));
        return text.replace("\u2060", "").replaceAll("[\\s\\p{Zs}]+", " ").replaceAll(" (?=[.,;:!?)])", "");
    }

    private static DocumentLoader context() {
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
        return value instanceof JsonObject object
                ? object.values().stream()
                        .mapToLong(AnnotationsJsonTest::values)
                        .sum()
                : 1;
    }
}
