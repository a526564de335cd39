package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.site.index.Searchable;
import org.annals.site.index.Searchable.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static final List<Searchable> FEW = List.of(
            document("The charter", "A text of 12 articles.", Map.of("ru", "Хартия")),
            document("A meeting", "Six meet to sign charters.", Map.of()));

    @Test
    void aListTellsWhichDocumentsHoldATermAndWhichIsMoreAboutIt() {
        int[] entries = IndexFiles.of(FEW).list("charter");
        assertThat(entries).hasSize(2);
        assertThat(entries[0] / SearchPostings.WEIGHTS).isZero();
        assertThat(entries[1] / SearchPostings.WEIGHTS).isEqualTo(1);
        assertThat(entries[0] % SearchPostings.WEIGHTS).isGreaterThan(entries[1] % SearchPostings.WEIGHTS);
    }

    @Test
    void whatIsNamedOtherwiseElsewhereIsFoundByThatName() {
        assertThat(IndexFiles.of(FEW).list("харт")).hasSize(1);
        assertThat(IndexFiles.of(FEW).list("article")).isEmpty();
        assertThat(IndexFiles.of(FEW).list("articl")).hasSize(1);
    }

    @Test
    void aNameStandsHigherThanATitleATitleThanATextAndASourceBelowATitle() {
        assertThat(Stream.of(Group.PEOPLE, Group.EVENTS, Group.SOURCES).map(group -> standing(group, "Deng", "")))
                .containsExactly(3, 2, 1);
        assertThat(Stream.of(Group.PEOPLE, Group.EVENTS, Group.SOURCES).map(group -> standing(group, "", "Deng")))
                .containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "PEOPLE, Deng Xiaoping, =deng xiaop",
        "NAMES, Regional Structure (RATS), =rat",
        "NAMES, Regional Structure (RATS), =region structur",
        "NAMES, 上海合作组织 (上合), =上海合作组织",
        "EVENTS, A charter, =15 june 2001",
    })
    void aWholeNameIsATermOfItsOwn(Group group, String title, String term) {
        assertThat(IndexFiles.of(List.of(document(group, title, ""))).list(term))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"EVENTS, A charter, =charter", "NAMES, Xinjiang (region), =region", "SOURCES, Charter, =charter"})
    void whatIsNoNameIsNone(Group group, String title, String term) {
        assertThat(IndexFiles.of(List.of(document(group, title, ""))).list(term))
                .isEmpty();
    }

    private static int standing(Group group, String title, String summary) {
        return IndexFiles.of(List.of(document(group, title, summary))).list("deng")[0] / 8;
    }

    private static Searchable document(Group group, String title, String summary) {
        return new Searchable(
                group,
                new Address("x/"),
                Optional.empty(),
                title,
                Optional.empty(),
                "15 June 2001",
                Map.of(),
                List.of(),
                summary,
                List.of());
    }

    @Test
    void aCardHoldsWhatIsShown() {
        assertThat(IndexFiles.of(FEW).text("cards/0.json"))
                .startsWith("[[\"events/x/#place\",\"The charter\",\"15 June 2001\",\"A text of 12 articles.\","
                        + "{\"ru\":\"Хартия\"},\"fr\"]");
    }

    @Test
    void aLongSummaryIsCutBetweenWords() {
        String shown = document("A", "word ".repeat(100), Map.of()).shown();
        assertThat(shown).hasSizeBetween(90, 101).endsWith("word…");
        assertThat(document("A", "字".repeat(301), Map.of()).shown())
                .hasSizeBetween(90, 101)
                .endsWith("字…");
    }

    @Test
    void withoutTextsThereIsAnIndexAllTheSame() {
        assertThat(IndexFiles.of(List.of()).index().get("terms")).isEqualTo(new JsonArray());
    }

    /**
     * For one word find.js loads the index, the part of whole names, the part of its stem, two parts where its beginning
     * stands, if they hold nothing the parts before and after that of the stem, and the cards of the results shown first:
     * three of each of seven groups.
     */
    @Test
    void noWordLoadsMoreThan60KilobytesOfTenThousandEvents() {
        IndexFiles files = IndexFiles.of(new ManyTexts().events(10_000));
        int index = files.greatest(1, "index.json");
        int terms = files.greatestParts(3) + files.greatestParts(2) + files.greatestParts(1);
        int cards = files.greatest(7 * 3, "cards/");
        assertThat(index + terms + cards).isBetween(10_000, 60_000);
    }

    private static Searchable document(String title, String summary, Map<String, String> names) {
        return new Searchable(
                Searchable.Group.EVENTS,
                new Address("events/x/"),
                Optional.of("place"),
                title,
                Optional.of("fr"),
                "15 June 2001",
                names,
                List.of(),
                summary,
                List.of());
    }
}
