package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.site.Sketch;
import org.annals.site.index.Counted;
import org.annals.site.index.DateText;
import org.annals.site.index.EventLine;
import org.annals.site.page.OnThisDayPage.Anniversary;
import org.annals.site.page.OnThisDayPage.DayEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnThisDayPageTest {

    @ParameterizedTest
    @CsvSource({
        "2001-06-15, 06-15, 15 June, 2001",
        "2001-06-15T10:00:00Z, 06-15, 15 June, 2001",
        "2004-02-29, 02-29, 29 February, 2004",
        "-0043-03-15, 03-15, 15 March, 44 BCE",
        "0079-08-24, 08-24, 24 August, 79 CE"
    })
    void anEventStandsUnderItsDayWithItsYear(String date, String anchor, String name, String year) {
        OnThisDayPage page = new Sketch()
                .period(date.substring(0, date.indexOf('-', 1)))
                .event("e", "E", date)
                .page("on-this-day/", OnThisDayPage.class);
        assertThat(days(page)).singleElement().satisfies(day -> {
            assertThat(day.anchor()).isEqualTo(anchor);
            assertThat(day.name()).isEqualTo(name);
            assertThat(day.events()).singleElement().satisfies(event -> {
                assertThat(event.event().date().words()).isEqualTo(year);
                assertThat(event.from()).isEmpty();
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"2001-06-14/2001-06-15, 14–15 June 2001", "2001-06-14/.., since 14 June 2001"})
    void anIntervalStandsUnderItsFirstDayAndSaysSo(String date, String words) {
        OnThisDayPage page = new Sketch().event("e", "E", date).page("on-this-day/", OnThisDayPage.class);
        assertThat(days(page)).singleElement().satisfies(day -> {
            assertThat(day.anchor()).isEqualTo("06-14");
            assertThat(day.events().get(0).from().map(DateText::words)).contains(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001",
                "2001-06",
                "2001-06-15?",
                "2001-06-15~",
                "2001-06-1X",
                "200X-06-15",
                "2001-06/2001-07-01",
                "../2001-06-15",
                "[2001-06-14,2001-06-15]",
                "{2001-06-14,2002-06-14}"
            })
    void aDateThatLeavesAChoiceStandsUnderNone(String date) {
        OnThisDayPage page = new Sketch().event("e", "E", date).page("on-this-day/", OnThisDayPage.class);
        assertThat(page.months()).isEmpty();
        assertThat(page.groups()).isEmpty();
    }

    @Test
    void theDaysFollowTheCalendarAndTheEventsOfADayTime() {
        OnThisDayPage page = new Sketch()
                .event("c", "C", "2003-06-15")
                .event("a", "A", "2001-12-01")
                .event("b", "B", "2002-06-15")
                .page("on-this-day/", OnThisDayPage.class);
        assertThat(days(page).stream().map(OnThisDayPageTest::told)).containsExactly("06-15: B C", "12-01: A");
        assertThat(page.months().stream().map(Counted::words)).containsExactly("June", "December");
    }

    @Test
    void anEventLeadsToTheOthersOfItsDay() {
        Sketch sketch = new Sketch()
                .event("a", "A", "2001-06-15")
                .event("b", "B", "2002-06-15/2002-06-16")
                .event("alone", "C", "2002-06-16")
                .event("vague", "D", "2002-06");
        assertThat(sketch.event("a").onward().sameDay()).hasValueSatisfying(link -> {
            assertThat(link.words()).isEqualTo("15 June");
            assertThat(link.address().path() + "#" + link.anchor().orElse("")).isEqualTo("on-this-day/#06-15");
        });
        assertThat(sketch.event("b").onward().sameDay()).isPresent();
        assertThat(sketch.event("alone").onward().sameDay()).isEmpty();
        assertThat(sketch.event("vague").onward().sameDay()).isEmpty();
    }

    @Test
    void manyEventsGetAPageAMonth() {
        Sketch sketch = new Sketch().event("june", "In June", "2001-06-15");
        for (int i = 0; i < OnThisDayPage.MOST; i++) {
            sketch.event("e" + i, "E" + i, "2001-02-0" + (1 + i % 9));
        }
        List<OnThisDayPage> pages = sketch.pages(OnThisDayPage.class);
        assertThat(pages.stream().map(page -> page.address().path()))
                .containsExactly("on-this-day/", "on-this-day/02/", "on-this-day/06/");
        assertThat(pages.get(0).groups()).isEmpty();
        assertThat(pages.get(0).calendar()).hasSize(2).first().satisfies(month -> {
            assertThat(month.month().count()).isEqualTo(OnThisDayPage.MOST);
            assertThat(month.days()).hasSize(9);
        });
        assertThat(days(pages.get(1)).stream()
                        .mapToInt(day -> day.events().size())
                        .sum())
                .isEqualTo(OnThisDayPage.MOST);
        assertThat(days(pages.get(2)).stream().map(OnThisDayPageTest::told)).containsExactly("06-15: In June");
    }

    private static List<DayEvents> days(OnThisDayPage page) {
        return page.groups().stream().flatMap(group -> group.days().stream()).toList();
    }

    private static String told(DayEvents day) {
        return day.anchor() + ": "
                + String.join(
                        " ",
                        day.events().stream()
                                .map(Anniversary::event)
                                .map(EventLine::title)
                                .toList());
    }
}
