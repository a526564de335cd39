package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.site.Sketch;
import org.annals.site.index.Counted;
import org.annals.site.index.EntryYears;
import org.annals.site.index.EventLine;
import org.junit.jupiter.api.Test;

class EntryYearPageTest {

    private static Sketch sketch(int events) {
        Sketch sketch = new Sketch().file("themes.yaml", "trade: {name: Trade}\n");
        for (int i = 0; i < events; i++) {
            sketch.event("e" + i, "E" + i, i % 3 == 0 ? "2003-02" : "2001-05-01", "themes: [trade]");
        }
        return sketch;
    }

    @Test
    void asManyAsFitStandOnThePageOfTheEntry() {
        Sketch sketch = sketch(EntryYears.MOST);
        EntryPage entry = sketch.page("themes/trade/", EntryPage.class);
        assertThat(entry.events().yearPages()).isEmpty();
        assertThat(entry.events().years().stream()
                        .mapToInt(year -> year.events().size())
                        .sum())
                .isEqualTo(EntryYears.MOST);
        assertThat(sketch.pages(EntryYearPage.class)).isEmpty();
    }

    @Test
    void moreAreListedByYear() {
        Sketch sketch = sketch(EntryYears.MOST + 1);
        EntryPage entry = sketch.page("themes/trade/", EntryPage.class);
        assertThat(entry.events().years()).isEmpty();
        assertThat(entry.events().count()).isEqualTo(EntryYears.MOST + 1);
        assertThat(entry.events().yearPages().stream().map(Counted::words)).containsExactly("2001", "2003");
        assertThat(entry.events().yearPages().stream().mapToInt(Counted::count).sum())
                .isEqualTo(EntryYears.MOST + 1);
        List<EntryYearPage> pages = sketch.pages(EntryYearPage.class).stream()
                .filter(page -> page.address().path().startsWith("themes/"))
                .toList();
        assertThat(pages.stream().map(EntryYearPage::address))
                .containsExactlyElementsOf(entry.events().yearPages().stream()
                        .map(Counted::address)
                        .toList());
        assertThat(pages.stream().flatMap(page -> page.year().events().stream()).map(EventLine::address))
                .doesNotHaveDuplicates()
                .hasSize(EntryYears.MOST + 1);
    }

    @Test
    void aYearLeadsToItsNeighboursWithEvents() {
        EntryYearPage first = sketch(EntryYears.MOST + 1).page("themes/trade/2001/", EntryYearPage.class);
        assertThat(first.previous()).isEmpty();
        assertThat(first.next().map(Counted::words)).contains("2003");
    }

    @Test
    void aTextMayLinkToThePageOfAYear() {
        sketch(EntryYears.MOST + 1)
                .file("pages/about.md", "---\ntitle: About\n---\n\nSee [trade](/themes/trade/2001/).\n")
                .pages();
    }
}
