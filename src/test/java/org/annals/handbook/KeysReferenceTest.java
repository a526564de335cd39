package org.annals.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.load.Guides;
import org.annals.model.form.Form;
import org.annals.model.form.Guide;
import org.junit.jupiter.api.Test;

/** The chapters about keys say which keys the program reads, with examples that the check has read. */
class KeysReferenceTest {

    private static final Path CONTENT = Path.of("src/test/resources/handbook/project/content");

    private static final List<String> LISTS =
            List.of("people", "places", "organisations", "membership", "themes", "glossary", "phrases", "eras");

    @Test
    void everyKeyOfEvents() throws IOException {
        String text = """
                # Keys of events and pages

                Every key of an event, of a page of text and of a companion to a source.

                """
                + new KeysReference(entries())
                        .file(
                                file("event"),
                                "Events",
                                "`content/events/…/<id>.md`, its keys between two lines of three hyphens and"
                                        + " the account below them; or `<id>.yaml` with the account below `body`",
                                examples("events"))
                        .file(
                                file("page"),
                                "Pages",
                                "`content/pages/<name>.md`, its keys between two lines of three hyphens and"
                                        + " the text below them",
                                examples("pages"))
                        .file(
                                file("companion"),
                                "Companions",
                                "`content/companions/<source>.yaml`",
                                examples("companions"))
                        .text();
        Reference.check("event-keys", text);
    }

    @Test
    void everyKeyOfLists() throws IOException {
        var keys = new KeysReference(Map.of());
        for (String list : LISTS) {
            keys.file(
                    file(list),
                    list,
                    "`content/" + list + ".yaml`, or one entry a file in `content/" + list + "/<id>.yaml`",
                    examples(list + ".yaml"));
        }
        Reference.check("list-keys", """
                # Keys of lists

                Every key of people, places, organisations, countries, themes, glossary, phrases and eras.

                """ + keys.text());
    }

    @Test
    void everyKeyOfSources() throws IOException {
        Reference.check(
                "source-keys",
                """
                # Keys of sources

                Every key of a source: those of CSL, and ours below custom.

                """
                        + new KeysReference(Map.of())
                                .file(
                                        file("sources"),
                                        "Sources",
                                        "`content/sources.yaml`, below `references`, or one source a file in"
                                                + " `content/sources/<id>.yaml`",
                                        examples("sources.yaml"))
                                .text());
    }

    @Test
    void everyKeyOfSettings() throws IOException {
        Reference.check(
                "site-keys",
                """
                # Keys of site.yaml and of editions

                Every setting that holds for the timeline as a whole, and every key of an edition.

                """
                        + new KeysReference(Map.of())
                                .file(file("site"), "Settings", "`content/site.yaml`", examples("site.yaml"))
                                .file(
                                        file("editions"),
                                        "Editions",
                                        "`content/editions.yaml`, below the edition's name",
                                        KeyExamples.NONE)
                                .text());
    }

    /** Every kind of file that is read stands in one of them. */
    @Test
    void noFileIsLeftOut() {
        assertThat(Guides.files().stream().filter(file -> !isOneOfAList(file)).map(Guide.File::name))
                .containsExactlyInAnyOrderElementsOf(java.util.stream.Stream.concat(
                                LISTS.stream(),
                                java.util.stream.Stream.of("event", "page", "companion", "sources", "editions", "site"))
                        .toList());
    }

    /** Such a file has the keys of its list. */
    private static boolean isOneOfAList(Guide.File file) {
        return Guides.files().stream()
                .anyMatch(list -> list.paths().endsWith(".yaml")
                        && file.paths().equals(list.paths().replaceFirst("\\.yaml$", "/*.yaml")));
    }

    private static Guide.File file(String name) {
        return Guides.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static KeyExamples examples(String place) throws IOException {
        return KeyExamples.of(CONTENT.resolve(place));
    }

    /** What an event may bring, by the keys that such an entry has. */
    private static Map<Set<String>, String> entries() {
        Map<Set<String>, String> known = new LinkedHashMap<>();
        for (String list : List.of("people", "places", "organisations", "membership", "themes")) {
            known.put(
                    KeysReference.names(
                            ((Form.OrNothing) ((Form.MapOf) file(list).form()).value()).struct()),
                    "the keys of [" + list + "](list-keys.md#" + list + ")");
        }
        Form sources = ((Form.Struct) file("sources").form()).fields().get(0).form();
        known.put(KeysReference.names(((Form.ListOf) sources).item()), "the keys of [sources](source-keys.md#sources)");
        return known;
    }
}
