package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.model.Address;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Prose;
import org.annals.site.Sketch;
import org.annals.site.index.Link;
import org.annals.site.page.PhrasePage.Quoted;
import org.annals.site.page.PhrasePage.Year;
import org.junit.jupiter.api.Test;

class PhrasePageTest {

    private static final Sketch SAYING = new Sketch()
            .event("e", "E", "2018-06-10", """
                    annotations:
                      - {kind: statement, by: doe, date: 2014-09-12, text: "A *Common* Destiny, our common destiny.", source: paper}
                      - {kind: statement, by: doe, text: 命运共同体, lang: zh, translation: A shared future., source: paper}
                      - {kind: statement, by: roe, text: I said nothing of it., source: paper}
                      - {kind: context, text: A shared future for all.}""")
            .event("f", "F", "2019-06-15", """
                    annotations:
                      - {kind: statement, by: doe, date: 2014-09-12, text: "Our common destiny, a common destiny.", source: paper}
                      - {kind: statement, by: doe, date: 2014-09-12, text: "Our common destiny and shared future.", source: paper}
                      - {kind: statement, by: roe, date: 2022, text: "Shared futures, a common  destiny of all.", source: paper}""")
            .event("draft", "D", "2001-06-15", """
                    draft: true
                    annotations: [{kind: statement, by: roe, text: A shared future., source: paper}]""")
            .file("people.yaml", """
                    doe: {name: Jane Doe, roles: [{title: Head, since: 2010, until: 2015}]}
                    roe: {name: Ann Roe}
                    """)
            .file("phrases.yaml", """
                    future:
                      name: Shared future
                      description: An idea [@paper].
                      forms:
                        en: [shared future, community with a shared future, common destiny, common destiny of all]
                        zh: 命运共同体
                        ru: единая судьба
                    another: {name: Another, forms: {en: our common destiny}}
                    unsaid: {name: Unsaid, forms: {en: nothing at all}}
                    """);

    private static PhrasePage page(String id) {
        return SAYING.page("phrases/" + id + "/", PhrasePage.class);
    }

    @Test
    void statementsStandUnderTheYearsInWhichTheyWereMade() {
        PhrasePage page = page("future");
        assertThat(page.count()).isEqualTo(4);
        assertThat(page.years()).extracting(Year::label).containsExactly("2014", "2018", "2022");
        assertThat(page.years())
                .extracting(Year::address)
                .extracting(address -> address.map(Address::path).orElse("none"))
                .containsExactly("2014/", "2018/", "none");
        Quoted first = page.years().get(0).quoted().get(0);
        assertThat(first.event().title()).isEqualTo("E");
        assertThat(first.date().words()).isEqualTo("12 September 2014");
        assertThat(first.statement().by().role()).contains("Head");
    }

    @Test
    void oneThingThatTwoEventsTellStandsOnce() {
        List<Quoted> quoted = page("future").years().get(0).quoted();
        assertThat(quoted.get(0).also())
                .singleElement()
                .satisfies(other -> assertThat(other.title()).isEqualTo("F"));
        assertThat(quoted).hasSize(2); // the other one has another form as well
    }

    @Test
    void theFormsAreMarkedInTheWordsAndInTheirTranslation() {
        PhrasePage page = page("future");
        assertThat(marked(page.years().get(0).quoted().get(0).text()))
                .isEqualTo("A <Common>< Destiny>, our <common destiny>.");
        Quoted chinese = page.years().get(1).quoted().get(0);
        assertThat(marked(chinese.text())).isEqualTo("<命运共同体>");
        assertThat(marked(chinese.translation().orElseThrow())).isEqualTo("A <shared future>.");
        assertThat(marked(page.years().get(2).quoted().get(0).text()))
                .isEqualTo("Shared futures, a <common  destiny of all>.");
    }

    private static String marked(Prose text) {
        return text.blocks().stream()
                .flatMap(Block::lines)
                .map(PhrasePageTest::marked)
                .collect(Collectors.joining("/"));
    }

    private static String marked(List<Inline> line) {
        return line.stream()
                .map(part -> part instanceof Inline.Styled styled
                        ? styled.style() == Inline.Style.FOUND ? "<" + styled.words() + ">" : marked(styled.content())
                        : part.words())
                .collect(Collectors.joining());
    }

    @Test
    void itTellsWhichFormCameFirstAndWhoUsedIt() {
        PhrasePage page = page("future");
        FirstUse first = page.first().orElseThrow();
        assertThat(first.form()).isEqualTo("common destiny");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.date().words()).isEqualTo("12 September 2014");
        assertThat(first.who().name()).isEqualTo("Jane Doe");
    }

    @Test
    void theFormsOfALanguageStandInTheOrderInWhichTheyCameUp() {
        List<PhrasePage.Forms> forms = page("future").forms();
        assertThat(forms).extracting(PhrasePage.Forms::language).containsExactly("English", "Chinese", "Russian");
        assertThat(forms.get(0).used())
                .extracting(form -> form.words() + " " + form.count())
                .containsExactly("common destiny 2", "shared future 2", "common destiny of all 1");
        assertThat(forms.get(0).unused()).containsExactly("community with a shared future");
        assertThat(forms.get(2).unused()).containsExactly("единая судьба");
    }

    @Test
    void aPhraseThatNobodyUsesSaysSo() {
        PhrasePage page = page("unsaid");
        assertThat(page.years()).isEmpty();
        assertThat(page.first()).isEmpty();
        assertThat(page.description()).isEqualTo("t: Unsaid");
    }

    @Test
    void theIndexHasAllByName() {
        PhrasesPage page = SAYING.page("phrases/", PhrasesPage.class);
        assertThat(page.phrases())
                .extracting(item -> item.name() + " " + item.count())
                .containsExactly("Another 2", "Shared future 4", "Unsaid 0");
    }

    @Test
    void theVoicesLeadToThePhrasesThatTheyUse() {
        VoicesPage page = SAYING.page("voices/", VoicesPage.class);
        assertThat(page.phrases()).extracting(Link::words).containsExactly("Shared future", "Another", "Unsaid");
        assertThat(page.sides().get(0).speakers().get(0).voices())
                .extracting(voice -> voice.phrases().stream().map(Link::words).toList())
                .containsExactly(
                        List.of("Shared future", "Another"),
                        List.of("Shared future", "Another"),
                        List.of("Shared future"));
    }

    @Test
    void namesOfPhrasesStandFromAToZ() {
        AlphabetPage page = SAYING.page("a-z/", AlphabetPage.class);
        assertThat(page.groups().stream().flatMap(group -> group.names().stream()))
                .filteredOn(name -> name.of().equals("phrases"))
                .extracting(AlphabetPage.Item::name)
                .containsExactly("Another", "Shared future", "Unsaid");
    }

    @Test
    void whereNoPhraseIsDeclaredThereIsNoSuchPage() {
        List<Page> pages = new Sketch().event("e", "E", "2001-06-15").pages();
        assertThat(pages).noneMatch(page -> page.address().path().startsWith("phrases/"));
    }

    @Test
    void ofTooManyStatementsEachYearTellsTheFirst() {
        String many = IntStream.rangeClosed(1, 301)
                .mapToObj(i -> "  - {kind: statement, by: roe, date: %d, text: Peace %d., source: paper}\n"
                        .formatted(2001 + i % 2, i))
                .collect(Collectors.joining("", "annotations:\n", ""));
        PhrasePage page = new Sketch()
                .event("e", "E", "2001-06-15", many)
                .file("people.yaml", "roe: {name: Ann Roe}")
                .file("phrases.yaml", "peace: {name: Peace, forms: {en: peace}}")
                .page("phrases/peace/", PhrasePage.class);
        assertThat(page.count()).isEqualTo(301);
        assertThat(page.years()).extracting(year -> year.quoted().size()).containsExactly(150, 150);
        assertThat(page.years()).extracting(Year::more).containsExactly(0, 1);
    }
}
