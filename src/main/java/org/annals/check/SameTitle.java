package org.annals.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** No two events have one title: in lists and searches it is all that tells them apart. */
final class SameTitle implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        Map<String, Event> owners = new HashMap<>();
        return timeline.events().stream()
                .flatMap(event ->
                        Optional.ofNullable(owners.putIfAbsent(event.title().toLowerCase(Locale.ROOT), event))
                                .map(owner -> Problem.of(
                                        Rule.SAME_TITLE,
                                        event.at().title(),
                                        "the event " + owner.id() + " has this title already",
                                        "say in the title what is particular to this one, such as its place or year"))
                                .stream());
    }
}
