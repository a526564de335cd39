package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.date.Day;
import org.annals.site.index.DateText;
import org.annals.site.index.SiteIndex;

/** Every day on which a status or an office changed, and what changed on it. */
public record ChangesPage(String title, String description, List<DayChanges> days) implements Page {

    /** What changed on a day; the page of the day has the sources. */
    public record DayChanges(DateText date, Address address, List<StateChange> changes) {}

    @Override
    public Address address() {
        return Address.CHANGES;
    }

    @Override
    public String template() {
        return "changes";
    }

    /** One, if anything changed. */
    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.changeDays().isEmpty()
                ? Stream.empty()
                : Stream.of(PagePlan.of(Address.CHANGES, index, (typesetter, digests) -> of(index)));
    }

    private static ChangesPage of(SiteIndex index) {
        String title = index.timeline().language().say("changes.title");
        return new ChangesPage(
                title,
                index.describe(title),
                index.changeDays().stream().map(day -> changes(day, index)).toList());
    }

    private static DayChanges changes(Day day, SiteIndex index) {
        return new DayChanges(
                index.date(day), Address.state(day), StateChange.on(day, index, tenure -> Optional.empty()));
    }
}
