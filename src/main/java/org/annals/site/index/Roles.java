package org.annals.site.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Person;
import org.annals.model.Person.Role;
import org.annals.model.date.Bound;
import org.annals.model.date.When;

/** What somebody was on a date, as far as the timeline knows. */
final class Roles {

    private Roles() {}

    /** Roles that are sure to have been held then; else the one that may have been; else those that have no dates at all. */
    static Optional<String> at(When date, Person person) {
        List<Role> dated = person.roles().stream().filter(Roles::isDated).toList();
        List<Role> sure = dated.stream().filter(role -> isSure(role, date)).toList();
        if (!sure.isEmpty()) {
            return titles(sure);
        }
        List<Role> possible =
                dated.stream().filter(role -> isPossible(role, date)).toList();
        if (!possible.isEmpty()) {
            return possible.size() == 1 ? titles(possible) : Optional.empty();
        }
        return titles(person.roles().stream().filter(role -> !isDated(role)).toList());
    }

    private static Optional<String> titles(List<Role> roles) {
        return Optional.of(roles.stream().map(Role::title).distinct().collect(Collectors.joining(", ")))
                .filter(titles -> !titles.isEmpty());
    }

    private static boolean isDated(Role role) {
        return role.since().isPresent() || role.until().isPresent();
    }

    private static boolean isSure(Role role, When date) {
        return role.since()
                        .map(When::latest)
                        .map(last -> isBefore(last, date.earliest()))
                        .orElse(true)
                && role.until()
                        .map(When::earliest)
                        .map(first -> isBefore(date.latest(), first))
                        .orElse(true);
    }

    private static boolean isPossible(Role role, When date) {
        return role.since()
                        .map(When::earliest)
                        .map(first -> isBefore(first, date.latest()))
                        .orElse(true)
                && role.until()
                        .map(When::latest)
                        .map(last -> isBefore(date.earliest(), last))
                        .orElse(true);
    }

    /** Whether a day lies before another one or is it; nothing is known of one that is missing. */
    private static boolean isBefore(Bound first, Bound second) {
        return first.day()
                .flatMap(day -> second.day().map(other -> day.compareTo(other) <= 0))
                .orElse(false);
    }
}
