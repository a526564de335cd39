package org.annals.site.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Country;
import org.annals.model.Person;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.model.date.Precision;
import org.annals.model.date.When;

/**
 * A stretch of time in which a country had a status or a person an office.
 *
 * @param status an id of a status of a track
 * @param title the office as it was called then
 */
public record Tenure(
        Named who, String status, Optional<String> title, When since, Optional<When> until, List<SourceRef> sources) {

    /** All of them, countries first, each in the order of its file. */
    static List<Tenure> of(Timeline timeline) {
        return Stream.concat(
                        timeline.countries().values().stream().flatMap(Tenure::ofCountry),
                        timeline.people().values().stream().flatMap(Tenure::ofPerson))
                .toList();
    }

    private static Stream<Tenure> ofCountry(Country country) {
        Named who = new Named(country.name(), Facet.COUNTRIES.address(country.id()), Optional.empty(), country.names());
        return country.spans().stream()
                .map(span ->
                        new Tenure(who, span.status(), Optional.empty(), span.since(), span.until(), span.sources()));
    }

    private static Stream<Tenure> ofPerson(Person person) {
        Named who = new Named(person.name(), Facet.PEOPLE.address(person.id()), Optional.empty(), person.names());
        return person.roles().stream()
                .flatMap(role -> role.office().stream()
                        .flatMap(office -> role.since().stream()
                                .map(since -> new Tenure(
                                        who,
                                        office,
                                        Optional.of(role.title()),
                                        since,
                                        role.until(),
                                        person.sources()))));
    }

    /** The days of a period on which something changed, in order. */
    static List<Day> changes(List<Tenure> tenures, When period) {
        return tenures.stream()
                .flatMap(tenure -> Stream.concat(tenure.begins().stream(), tenure.ends().stream()))
                .filter(day -> period.span().contains(day))
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isOffice() {
        return title.isPresent();
    }

    /** The first possible day, on which it counts from then on. */
    public Optional<Day> begins() {
        return since.earliest().day();
    }

    /** The first day on which it counts no more: the day itself where it is known, else the day after the last possible one. */
    public Optional<Day> ends() {
        return until.flatMap(
                end -> end.latest().day().map(last -> end.precision() == Precision.DAY ? last : last.next()));
    }

    public boolean covers(Day day) {
        return begins().filter(first -> first.compareTo(day) <= 0).isPresent()
                && ends().filter(end -> end.compareTo(day) <= 0).isEmpty();
    }
}
