package org.annals.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annals.model.date.Day;
import org.annals.model.date.Precision;
import org.annals.model.date.When;
import org.annals.prose.NumberedCitation;
import org.annals.site.index.CalendarDays;
import org.annals.site.index.DateText;
import org.annals.site.index.Named;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;

/**
 * What changed on a day, with all for whom the same changed: a status began, ended, or came after another of its track.
 *
 * @param label the status, or the one that came
 * @param former the one that went, if another came
 * @param begins whether the status began
 * @param vague the date as it is known, if it does not tell the day
 */
public record StateChange(
        String label, Optional<String> former, boolean begins, Optional<DateText> vague, List<Who> who) {

    /** One of them, with what says so. */
    public record Who(Named name, Optional<NumberedCitation> sources) {}

    private record Kind(String label, Optional<String> former, boolean begins, Optional<DateText> vague) {}

    /** Those of a day, in the order of the tenures. */
    static List<StateChange> on(Day day, SiteIndex index, Function<Tenure, Optional<NumberedCitation>> cited) {
        List<Tenure> gone = index.tenures().stream()
                .filter(tenure -> tenure.ends().filter(day::equals).isPresent())
                .toList();
        List<Tenure> come = index.tenures().stream()
                .filter(tenure -> tenure.begins().filter(day::equals).isPresent())
                .toList();
        Map<Kind, List<Who>> alike = new LinkedHashMap<>();
        for (Tenure tenure : index.tenures()) {
            if (gone.contains(tenure) && come.stream().noneMatch(next -> follows(next, tenure))) {
                When until = tenure.until().orElseThrow(() -> new AssertionError(tenure));
                add(new Kind(tenure.label(), Optional.empty(), false, vague(until, index)), tenure, cited, alike);
            }
            if (come.contains(tenure)) {
                Optional<String> former = gone.stream()
                        .filter(last -> follows(tenure, last))
                        .map(Tenure::label)
                        .findFirst();
                add(new Kind(tenure.label(), former, true, vague(tenure.since(), index)), tenure, cited, alike);
            }
        }
        return alike.entrySet().stream()
                .map(kind -> new StateChange(
                        kind.getKey().label,
                        kind.getKey().former,
                        kind.getKey().begins,
                        kind.getKey().vague,
                        kind.getValue()))
                .toList();
    }

    private static void add(
            Kind kind, Tenure tenure, Function<Tenure, Optional<NumberedCitation>> cited, Map<Kind, List<Who>> alike) {
        alike.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Who(tenure.who(), cited.apply(tenure)));
    }

    /** Whether the same entry went from one status of a track to another on a day that is known. */
    private static boolean follows(Tenure next, Tenure last) {
        return next.who().address().equals(last.who().address())
                && next.track().equals(last.track())
                && next.since().precision() == Precision.DAY
                && last.until()
                        .filter(until -> until.precision() == Precision.DAY)
                        .isPresent();
    }

    private static Optional<DateText> vague(When when, SiteIndex index) {
        return CalendarDays.only(when.certain()).isPresent() ? Optional.empty() : Optional.of(index.date(when));
    }
}
