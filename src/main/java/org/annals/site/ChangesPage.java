package org.annals.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.date.Day;
import org.annals.site.StatePage.Change;
import org.annals.site.Views.Named;

/** Every day on which a status or an office changed, and what changed on it. */
public record ChangesPage(String title, String description, List<DayChanges> days) implements Page {

    static final Address ADDRESS = new Address("on/");

    /** What changed on a day; the page of the day has the sources. */
    public record DayChanges(DateText date, Address address, List<Together> changes) {}

    /** Those for whom the same changed. */
    public record Together(String label, boolean begins, Optional<DateText> vague, List<Named> who) {}

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "changes";
    }

    static ChangesPage of(Plan plan) {
        String title = plan.timeline().language().say("changes.title");
        return new ChangesPage(
                title,
                plan.timeline().settings().title() + ": " + title,
                plan.changeDays().stream().map(day -> changes(day, plan)).toList());
    }

    private static DayChanges changes(Day day, Plan plan) {
        Map<Together, List<Change>> alike = StatePage.changes(day, plan).stream()
                .collect(Collectors.groupingBy(ChangesPage::kind, LinkedHashMap::new, Collectors.toList()));
        return new DayChanges(
                plan.date(day),
                StatePage.address(day),
                alike.entrySet().stream()
                        .map(entry -> together(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Together kind(Change change) {
        return new Together(change.label(), change.begins(), change.vague(), List.of());
    }

    private static Together together(Together kind, List<Change> changes) {
        return new Together(
                kind.label,
                kind.begins,
                kind.vague,
                changes.stream().map(Change::who).toList());
    }
}
