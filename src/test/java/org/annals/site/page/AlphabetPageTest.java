package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.site.Sketch;
import org.annals.site.index.Counted;
import org.annals.site.index.DateText;
import org.annals.site.page.AlphabetPage.Group;
import org.annals.site.page.AlphabetPage.Item;
import org.junit.jupiter.api.Test;

class AlphabetPageTest {

    private static final Sketch SMALL = new Sketch()
            .event("charter", "The charter is signed", "2002-06-07")
            .file("people.yaml", "an-li: {name: An Li, names: {zh: 安李, ru: Ан Ли, de: An Li}}\n")
            .file("places.yaml", "zurich: {name: Zürich}\n")
            .file("organisations.yaml", "bank: {name: 'A Bank'}\n")
            .file("membership.yaml", "china: {name: China, names: {ru: Китай, zh: 中国}}\n")
            .file("themes.yaml", "trade: {name: Trade}\n")
            .file("glossary.yaml", "quorum: {term: quorum, definition: Enough.}\n");

    @Test
    void everyNameStandsUnderItsLetter() {
        AlphabetPage page = SMALL.page("a-z/", AlphabetPage.class);
        assertThat(page.groups().stream().map(AlphabetPageTest::told))
                .containsExactly(
                        "A: An Li",
                        "B: A Bank",
                        "C: The charter is signed, China",
                        "G: Gatherings",
                        "Q: quorum",
                        "T: Trade",
                        "Z: Zürich",
                        "А: Ан Ли",
                        "К: Китай",
                        "Chinese characters: 中国, 安李");
        assertThat(page.count()).isEqualTo(12);
    }

    @Test
    void aNameInAnotherLanguageLeadsToTheSamePage() {
        List<Item> items = items(SMALL.page("a-z/", AlphabetPage.class));
        Item own = named("China", items);
        Item russian = named("Китай", items);
        assertThat(russian.address()).isEqualTo(own.address()).isEqualTo(new Address("countries/china/"));
        assertThat(russian.language()).contains("ru");
        assertThat(russian.meant()).contains("China");
        assertThat(own.meant()).isEmpty();
    }

    @Test
    void aNameSaysWhatItIsOf() {
        List<Item> items = items(SMALL.page("a-z/", AlphabetPage.class));
        assertThat(named("The charter is signed", items).date().map(DateText::words))
                .contains("7 June 2002");
        assertThat(named("quorum", items).anchor()).contains("quorum");
        assertThat(named("quorum", items).of()).isEqualTo("terms");
        assertThat(named("Trade", items).of()).isEqualTo("themes");
    }

    @Test
    void theLettersLeadToTheirPlacesOnTheOnePage() {
        AlphabetPage page = SMALL.page("a-z/", AlphabetPage.class);
        assertThat(page.letters()).allMatch(letter -> letter.address().equals(page.address()));
        assertThat(page.letters().stream().flatMap(letter -> letter.anchor().stream()))
                .containsExactlyElementsOf(page.groups().stream().map(Group::id).toList());
    }

    @Test
    void manyNamesGetAPageALetter() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < AlphabetPage.MOST; i++) {
            sketch.event("e" + i, (i % 2 == 0 ? "Summit " : "Treaty ") + i, "2001");
        }
        List<AlphabetPage> pages = sketch.pages(AlphabetPage.class);
        assertThat(paths(pages)).containsExactly("a-z/", "a-z/g/", "a-z/s/", "a-z/t/");
        assertThat(pages.get(0).groups()).isEmpty();
        assertThat(pages.get(0).letters())
                .contains(new Counted("S", new Address("a-z/s/"), Optional.empty(), AlphabetPage.MOST / 2));
        assertThat(pages.stream().mapToInt(page -> items(page).size()).sum()).isEqualTo(AlphabetPage.MOST + 1);
    }

    @Test
    void aLetterWithTooManyIsPartedAgain() {
        Sketch sketch = new Sketch();
        for (int i = 0; i <= AlphabetPage.MOST; i++) {
            sketch.event("e" + i, "Summit of many words " + i, "2001");
        }
        List<AlphabetPage> pages = sketch.pages(AlphabetPage.class);
        assertThat(paths(pages)).containsExactly("a-z/", "a-z/g/", "a-z/s/", "a-z/s/2/");
        assertThat(pages).allMatch(page -> items(page).size() <= AlphabetPage.MOST);
        assertThat(pages.stream().flatMap(page -> items(page).stream()).map(Item::address))
                .doesNotHaveDuplicates()
                .hasSize(AlphabetPage.MOST + 2);
        assertThat(pages.get(2).parts().stream().map(part -> part.address().path()))
                .containsExactly("a-z/s/", "a-z/s/2/");
        assertThat(pages.stream().map(Page::tab)).doesNotHaveDuplicates();
    }

    private static String told(Group group) {
        return group.label() + ": "
                + String.join(", ", group.names().stream().map(Item::name).toList());
    }

    private static List<Item> items(AlphabetPage page) {
        return page.groups().stream().flatMap(group -> group.names().stream()).toList();
    }

    private static Item named(String name, List<Item> items) {
        return items.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> paths(List<AlphabetPage> pages) {
        return pages.stream().map(page -> page.address().path());
    }
}
