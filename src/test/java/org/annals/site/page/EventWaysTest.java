package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.site.Sketch;
import org.annals.site.index.EventLine;
import org.annals.site.page.EventPage.Along;
import org.junit.jupiter.api.Test;

/** The ways on from an event: along its themes, and to the events that name it. */
class EventWaysTest {

    private static final String THEMES = "a: {name: A}\nb: {name: B}\nc: {name: C}\nd: {name: D}\ne: {name: E}\n";

    @Test
    void everyThemeLeadsToItsNextEventsInTime() {
        Sketch sketch = new Sketch()
                .file("themes.yaml", THEMES)
                .event("last", "Last", "2004", "themes: [a]")
                .event("first", "First", "2001", "themes: [a, b]")
                .event("other", "Other", "2002", "themes: [b]")
                .event("middle", "Middle", "2003", "themes: [a]");
        assertThat(sketch.event("middle").onward().along().stream().map(EventWaysTest::told))
                .containsExactly("A: First – Last");
        assertThat(sketch.event("first").onward().along().stream().map(EventWaysTest::told))
                .containsExactly("A:  – Middle", "B:  – Other");
        assertThat(sketch.event("last").onward().along().stream().map(EventWaysTest::told))
                .containsExactly("A: Middle – ");
    }

    @Test
    void aThemeOfOneEventLeadsNowhereAndNoMoreThanThreeAreShown() {
        Sketch sketch = new Sketch()
                .file("themes.yaml", THEMES)
                .event("one", "One", "2001", "themes: [e, a, b, c, d]")
                .event("two", "Two", "2002", "themes: [a, b, c, d]");
        assertThat(sketch.event("one").onward().along().stream()
                        .map(way -> way.theme().name()))
                .containsExactly("A", "B", "C");
    }

    @Test
    void anEventIsToldWhereItIsNamed() {
        Sketch sketch = new Sketch()
                .event("named", "Named", "2001")
                .told("later", "Later", "2003", "After [[named]] [@paper].")
                .told("earlier", "Earlier", "2000", "Before [[named|it]], and [[named]] again.[^n]\n\n[^n]: Note.")
                .event("beside", "Beside", "2002", "annotations:", "  - {kind: context, text: \"As at [[named]].\"}");
        assertThat(titles(sketch.event("named").onward().namedIn())).containsExactly("Earlier", "Beside", "Later");
        assertThat(sketch.event("later").onward().namedIn()).isEmpty();
    }

    @Test
    void whatIsRelatedOrADraftOrItselfIsNotToldAgain() {
        Sketch sketch = new Sketch()
                .told("named", "Named", "2001", "This is [[named]].")
                .told("related", "Related", "2002", "See [[named]].", "related: [named]")
                .told("draft", "Draft", "2003", "See [[named]].", "draft: true");
        EventPage page = sketch.event("named");
        assertThat(page.onward().namedIn()).isEmpty();
        assertThat(titles(page.onward().related())).containsExactly("Related");
    }

    private static List<String> titles(List<EventLine> events) {
        return events.stream().map(EventLine::title).toList();
    }

    private static String told(Along way) {
        return way.theme().name() + ": " + way.previous().map(EventLine::title).orElse("") + " – "
                + way.next().map(EventLine::title).orElse("");
    }
}
