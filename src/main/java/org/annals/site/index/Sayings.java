package org.annals.site.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annals.model.Annotation.Statement;
import org.annals.model.Event;
import org.annals.model.date.Day;
import org.annals.model.date.When;

/** What was said, each thing once, though several events may tell it. */
public final class Sayings {

    /** A statement, the event that tells it nearest to its day, and the others that do. */
    public record Saying(Event event, Statement statement, List<Event> also) {

        /** The day of the statement; without one, that of the event. */
        public When when() {
            return statement.date().orElse(event.date());
        }
    }

    private record Told(Event event, Statement statement) {}

    private Sayings() {}

    /** The statements of a speaker, in the order of the events. */
    public static List<Saying> of(String speaker, List<Event> events) {
        return of(events, said -> said.by().equals(speaker));
    }

    /** Some statements, in the order of the events. */
    static List<Saying> of(List<Event> events, Predicate<Statement> wanted) {
        List<Told> told = events.stream()
                .flatMap(event ->
                        event.annotations(Statement.class).filter(wanted).map(said -> new Told(event, said)))
                .toList();
        var sayings = new ArrayList<Saying>();
        for (Told one : told) {
            List<Told> same = told.stream().filter(isSame(one)).toList();
            Told best =
                    same.stream().min(Comparator.comparing(Sayings::distance)).orElse(one);
            if (best.equals(one)) {
                List<Event> also = same.stream()
                        .map(Told::event)
                        .filter(event -> !event.id().equals(one.event.id()))
                        .toList();
                sayings.add(new Saying(one.event, one.statement, also));
            }
        }
        return sayings;
    }

    /** The same speaker and day, the same place of the same source, and mostly the same words, at another event. */
    private static Predicate<Told> isSame(Told one) {
        Statement said = one.statement;
        return other -> other.equals(one)
                || (!other.event.id().equals(one.event.id())
                        && other.statement.by().equals(said.by())
                        && said.source().isPresent()
                        && other.statement.source().equals(said.source())
                        && other.statement.date().equals(said.date())
                        && isLike(
                                said.text().plainText(), other.statement.text().plainText()));
    }

    private static boolean isLike(String one, String other) {
        Set<String> shared = words(one);
        Set<String> all = new HashSet<>(shared);
        shared.retainAll(words(other));
        all.addAll(words(other));
        return shared.size() * 2 >= all.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** In years, from the event to the day of the statement. */
    private static long distance(Told told) {
        return told.statement
                .date()
                .flatMap(date -> date.earliest().day())
                .map(Day::year)
                .map(year -> Math.abs(year - Years.of(told.event)))
                .orElse(0L);
    }
}
