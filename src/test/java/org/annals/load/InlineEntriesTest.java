package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.model.form.Form;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever an event names an entry of a list, it may bring that entry itself. */
class InlineEntriesTest {

    private static final String EVENT = """
            ---
            title: The founding
            date: 2001-06-15
            summary: Six presidents found it.
            kind: summit
            %s
            ---

            They signed it.
            """;

    /** Where, in which list, what the entry has beside its id, and the lines of the event. */
    static Stream<Arguments> places() {
        return Stream.of(
                arguments("place", "places", "name: Shanghai, lat: 31.23, lon: 121.47", "place: %s"),
                arguments("people", "people", "name: Deng Xiaoping", "people: [%s]"),
                arguments("organisations", "organisations", "name: The body", "organisations: [%s]"),
                arguments("countries", "countries", "name: Lemuria", "countries: [%s]"),
                arguments("themes", "themes", "name: Beginnings", "themes: [%s]"),
                arguments("sources", "sources", EntryFiles.SOURCE, "sources: [%s]"),
                arguments(
                        "readings.source", "sources", EntryFiles.SOURCE, "readings: [{date: 2001-06-14, source: %s}]"),
                arguments(
                        "annotations.statement.source",
                        "sources",
                        EntryFiles.SOURCE,
                        "annotations: [{kind: statement, by: other, text: So it is., source: %s}]"),
                arguments(
                        "annotations.statement.by",
                        "people",
                        "name: Deng Xiaoping",
                        "annotations: [{kind: statement, by: %s, text: So it is.}]"),
                arguments(
                        "annotations.statement.by",
                        "organisations",
                        "name: The body, short: TB",
                        "annotations: [{kind: statement, by: %s, text: So it is.}]"),
                arguments(
                        "annotations.dispute.positions.sources",
                        "sources",
                        EntryFiles.SOURCE,
                        "annotations: [{kind: dispute, about: date, positions: [{text: One., sources: [%s]},"
                                + " {text: Two.}]}]"));
    }

    @Test
    void thereIsARowForEveryPlace() {
        Set<String> lists = Vocabulary.lists().stream().map(Vocabulary::label).collect(Collectors.toSet());
        var found = new TreeSet<String>();
        collect(EventReader.YAML.form(), "", lists, found);
        assertThat(places().map(row -> row.get()[0])).hasSameElementsAs(found);
    }

    /** Not what stands in the entries, which may name other entries but not bring them. */
    private static void collect(Form form, String path, Set<String> lists, Set<String> found) {
        if (form instanceof Form.Id id) {
            if (id.vocabularies().stream().anyMatch(lists::contains)) {
                found.add(path.substring(1));
            }
        } else if (form instanceof Form.AnyOf any) {
            boolean isId = any.forms().stream().anyMatch(InlineEntriesTest::isId);
            any.forms().stream().filter(one -> !isId || isId(one)).forEach(one -> collect(one, path, lists, found));
        } else if (form instanceof Form.ListOf list) {
            collect(list.item(), path, lists, found);
        } else if (form instanceof Form.Struct struct) {
            struct.fields().forEach(field -> collect(field.form(), path + "." + field.name(), lists, found));
        } else if (form instanceof Form.Variants variants) {
            variants.structs().forEach((kind, struct) -> collect(struct, path + "." + kind, lists, found));
        }
    }

    private static boolean isId(Form form) {
        return form instanceof Form.Id
                || (form instanceof Form.AnyOf any && any.forms().stream().anyMatch(InlineEntriesTest::isId));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void theEntryIsKnownEverywhere(String place, String list, String fields, String lines) {
        Timeline timeline =
                whole(event("first", lines, "{id: brought, " + fields + "}"), event("second", lines, "brought"));
        assertThat(ids(timeline, list)).contains("brought");
        assertThat(timeline.events()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void anIdThatNothingBringsIsUnknown(String place, String list, String fields, String lines) {
        assertThat(rules(event("first", lines, "brought"))).containsExactly(Rule.UNKNOWN_ID);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void anEntryWithoutAnIdIsTold(String place, String list, String fields, String lines) {
        List<Problem> problems = load(event("first", lines, "{" + fields + "}")).problems();
        assertThat(problems).extracting(Problem::rule).containsOnly(Rule.MISSING_KEY);
        assertThat(problems.get(0).message()).startsWith("this new ").endsWith(" has no id");
        assertThat(problems.get(0).suggestion().orElse("")).startsWith("write id: and an id of ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void broughtTwiceIsTold(String place, String list, String fields, String lines) {
        String brought = "{id: brought, " + fields + "}";
        assertThat(rules(event("first", lines, brought), event("second", lines, brought)))
                .containsExactly(Rule.DUPLICATE_ID);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void aFieldThatTheEntryDoesNotHaveIsTold(String place, String list, String fields, String lines) {
        assertThat(rules(event("first", lines, "{id: brought, " + fields + ", shoe-size: 42}")))
                .containsExactly(Rule.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place: {id: brought, name: Shanghai, country: atlantis}",
                "people: [{id: brought, name: Deng, country: atlantis}]",
                "organisations: [{id: brought, name: The body, place: atlantis}]",
                "annotations: [{kind: statement, by: {id: brought, name: Deng, country: atlantis}, text: So it is.}]",
            })
    void anUnknownIdInTheEntryIsTold(String lines) {
        assertThat(rules(event("first", lines, ""))).containsExactly(Rule.UNKNOWN_ID);
    }

    @Test
    void aSpeakerIsAPersonUnlessItHasWhatOnlyOrganisationsHave() {
        String lines = "annotations: [{kind: statement, by: %s, text: So it is.}]";
        assertThat(whole(event("first", lines, "{id: brought, name: Deng, family: Deng}"))
                        .people())
                .containsOnlyKeys("other", "brought");
        assertThat(whole(event("first", lines, "{id: brought, name: A ministry, kind: ministry}"))
                        .organisations())
                .containsOnlyKeys("other", "brought");
        assertThat(rules(event("first", lines, "{id: brought, name: Deng, family: Deng, kind: ministry}")))
                .containsExactly(Rule.UNKNOWN_KEY);
    }

    private static SourceFile event(String id, String lines, String entry) {
        return new SourceFile("content/events/" + id + ".md", EVENT.formatted(lines.formatted(entry)));
    }

    private static Set<String> ids(Timeline timeline, String list) {
        return switch (list) {
            case "places" -> timeline.places().keySet();
            case "people" -> timeline.people().keySet();
            case "organisations" -> timeline.organisations().keySet();
            case "countries" -> timeline.countries().keySet();
            case "themes" -> timeline.themes().keySet();
            case "sources" -> timeline.sources().keySet();
            default -> throw new AssertionError(list);
        };
    }

    private static Timeline whole(SourceFile... files) {
        Result<Timeline> result = load(files);
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static List<Rule> rules(SourceFile... files) {
        return load(files).problems().stream().map(Problem::rule).distinct().toList();
    }

    private static Result<Timeline> load(SourceFile... files) {
        var all = new ArrayList<>(Arrays.asList(files));
        all.add(new SourceFile("content/site.yaml", EntryFiles.SITE));
        for (String list : List.of("places", "people", "organisations", "membership", "themes")) {
            all.add(new SourceFile("content/" + list + ".yaml", "other: {name: Another}"));
        }
        all.add(new SourceFile("content/sources.yaml", "references: [{id: other, " + EntryFiles.SOURCE + "}]"));
        return Loader.load(new SourceTree(all, List.of(), List.of()));
    }
}
