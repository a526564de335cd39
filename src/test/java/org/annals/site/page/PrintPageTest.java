package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.GeneratedTimeline;
import org.annals.Sites;
import org.annals.model.Address;
import org.annals.site.Site;
import org.annals.site.index.Counted;
import org.annals.site.page.PrintEvent.PrintSource;
import org.annals.site.page.PrintPage.PrintYear;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** What is printed of a timeline. */
class PrintPageTest {

    private static List<PrintPage> pages(SourceTree tree) {
        return Sites.pages(Sites.plan(tree))
                .filter(PrintPage.class::isInstance)
                .map(PrintPage.class::cast)
                .toList();
    }

    private static Stream<PrintEvent> events(PrintPage page) {
        return page.years().stream().map(PrintYear::events).flatMap(List::stream);
    }

    @Test
    void everyEventStandsOnOnePageInTheOrderOfTimeAndSaysItsSources() {
        Site site = Sites.plan(Sites.fixture("ways"));
        PrintPage page = pages(Sites.fixture("ways")).get(0);
        assertThat(pages(Sites.fixture("ways"))).hasSize(1);
        assertThat(events(page).map(one -> one.line().address()))
                .containsExactlyElementsOf(site.timeline().published().stream()
                        .map(event -> Address.event(event.id()))
                        .toList());
        assertThat(events(page).map(PrintEvent::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, (int) events(page).count())
                                .boxed()
                                .toList());
        assertThat(events(page)).allSatisfy(one -> {
            assertThat(one.sources())
                    .isNotEmpty()
                    .extracting(PrintSource::number)
                    .isSorted();
            assertThat(one.text().account())
                    .isNotEmpty()
                    .allSatisfy(passage -> assertThat(passage.terms()).isEmpty());
        });
    }

    @Test
    void aSourceHasOneNumberAndIsNewOnce() {
        PrintPage page = pages(Sites.fixture("ways")).get(0);
        List<PrintSource> all = Stream.concat(
                        page.sources().stream(), events(page).flatMap(one -> one.sources().stream()))
                .toList();
        assertThat(all.stream().filter(PrintSource::first).map(PrintSource::id)).doesNotHaveDuplicates();
        assertThat(all.stream().filter(PrintSource::first).map(PrintSource::number))
                .doesNotHaveDuplicates()
                .containsAll(all.stream().map(PrintSource::number).toList());
    }

    @Test
    void theIndexOfNamesLeadsToTheNumbersOfEvents() {
        PrintPage page = pages(Sites.fixture("everything")).get(0);
        assertThat(page.names())
                .isNotEmpty()
                .allSatisfy(names -> assertThat(names.names())
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(name.events())
                                .isNotEmpty()
                                .isSorted()
                                .isSubsetOf(events(page).map(PrintEvent::number).toList())));
    }

    @Test
    void asManyAsOnePageMayHaveStayTogether() {
        assertThat(pages(GeneratedTimeline.of(PrintPage.MOST, 2001, 2021)))
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.parts()).isEmpty();
                    assertThat(events(page)).hasSize(PrintPage.MOST);
                });
    }

    @Test
    void aLongTimelineIsPrintedYearByYear() {
        List<PrintPage> pages = pages(GeneratedTimeline.of(PrintPage.MOST + 1, 2001, 2021));
        PrintPage index = pages.get(0);
        assertThat(index.address()).isEqualTo(new Address("print/"));
        assertThat(index.years()).isEmpty();
        assertThat(index.parts().stream().mapToInt(Counted::count).sum()).isEqualTo(PrintPage.MOST + 1);
        assertThat(index.parts().stream().map(Counted::address))
                .contains(new Address("print/2001/"))
                .containsExactlyElementsOf(
                        pages.stream().skip(1).map(PrintPage::address).toList());
        assertThat(pages.stream().skip(1)).allSatisfy(page -> {
            assertThat(page.years()).hasSize(1);
        });
    }
}
