package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.model.Address;
import org.annals.site.Sketch;
import org.annals.site.index.DateText;
import org.annals.site.page.ChangesPage.DayChanges;
import org.junit.jupiter.api.Test;

class ChangesPageTest {

    private static final Sketch CHANGING = new Sketch()
            .event("e", "E", "2001-06-15")
            .file("membership.yaml", """
                    atlantis: {name: Atlantis, spans: [{status: member, since: 2001-06-15, sources: [paper]}]}
                    lemuria: {name: Lemuria, spans: [{status: member, since: 2001-06-15, sources: [paper]}]}
                    """)
            .file("people.yaml", """
                    doe:
                      name: Jane Doe
                      roles: [{title: Chair, office: head, since: 2001-06-15, until: 2002-05}]
                      sources: [paper]
                    """);

    @Test
    void everyDayOfAChangeIsListedWithThoseForWhomTheSameChanged() {
        ChangesPage page = CHANGING.page("on/", ChangesPage.class);
        assertThat(page.days().stream().map(ChangesPageTest::told))
                .containsExactly(
                        "on/2001-06-15/ Members +: Atlantis, Lemuria; Chair +: Jane Doe",
                        "on/2002-06-01/ Chair -: Jane Doe");
    }

    @Test
    void everyListedDayHasItsPage() {
        ChangesPage page = CHANGING.page("on/", ChangesPage.class);
        assertThat(CHANGING.pages(StatePage.class).stream().map(StatePage::address))
                .containsExactlyElementsOf(
                        page.days().stream().map(DayChanges::address).toList());
    }

    @Test
    void whoGoesFromOneStatusToAnotherIsToldOnce() {
        Sketch sketch = new Sketch()
                .event("e", "E", "2001-06-15")
                .file("site.yaml", """
                        title: t
                        description: d
                        base-url: https://example.org/
                        languages: [en]
                        period: 2000/2021
                        kinds: {summit: {label: Summit, plural: Gatherings, symbol: circle}}
                        tracks: {membership: {label: membership, statuses: {member: members, guest: guests}}}
                        licence: {name: n, url: "https://example.org/"}
                        """)
                .file("membership.yaml", """
                        atlantis:
                          name: Atlantis
                          spans: [{status: guest, since: 2001, until: 2002-06-01}, {status: member, since: 2002-06-01}]
                        lemuria:
                          name: Lemuria
                          spans: [{status: guest, since: 2001, until: 2002-06-01}, {status: member, since: 2002-06-01}]
                        mu:
                          name: Mu
                          spans: [{status: guest, since: 2001, until: 2002-06-01}]
                        """);
        assertThat(sketch.page("on/2002-06-01/", StatePage.class).changes())
                .extracting(
                        StateChange::label,
                        StateChange::former,
                        StateChange::begins,
                        change -> change.who().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("members", Optional.of("guests"), true, 2),
                        org.assertj.core.groups.Tuple.tuple("guests", Optional.empty(), false, 1));
    }

    @Test
    void aDayThatIsNotKnownIsNotSaidToBeKnown() {
        assertThat(change("on/2002-06-01/").vague().map(DateText::words)).contains("May 2002");
        assertThat(change("on/2001-06-15/").vague()).isEmpty();
    }

    @Test
    void everyChangeOnThePageOfItsDayHasItsSource() {
        assertThat(CHANGING.pages(StatePage.class))
                .allSatisfy(page -> assertThat(page.changes())
                        .flatExtracting(StateChange::who)
                        .extracting(StateChange.Who::sources)
                        .allMatch(Optional::isPresent));
    }

    @Test
    void theIndexOfThoseWhoChangeLeadsThere() {
        assertThat(CHANGING.page("countries/", IndexPage.class).changes()).contains(Address.CHANGES);
        assertThat(CHANGING.page("people/", IndexPage.class).changes()).contains(Address.CHANGES);
        assertThat(CHANGING.page("kinds/", IndexPage.class).changes()).isEmpty();
    }

    @Test
    void aTimelineInWhichNothingChangesHasNoSuchPage() {
        Sketch sketch = new Sketch().event("e", "E", "2001-06-15");
        assertThat(sketch.pages(ChangesPage.class)).isEmpty();
        assertThat(sketch.page("kinds/", IndexPage.class).changes()).isEmpty();
        assertThat(sketch.pages(IndexPage.class)).as("a list without an entry").hasSize(1);
    }

    private static StateChange change(String address) {
        var changes = CHANGING.page(address, StatePage.class).changes();
        return changes.get(changes.size() - 1);
    }

    private static String told(DayChanges day) {
        return day.address().path() + " "
                + String.join(
                        "; ",
                        day.changes().stream()
                                .map(change -> change.label() + (change.begins() ? " +" : " -") + ": "
                                        + String.join(
                                                ", ",
                                                change.who().stream()
                                                        .map(one -> one.name().name())
                                                        .toList()))
                                .toList());
    }
}
