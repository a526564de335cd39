package org.annals.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.date.Day;

/** Two events within a week of each other that have nearly the same title, and are probably one. */
public record AlikeEvents(Event earlier, Event later) {

    private static final int DAYS = 7;
    private static final double ALIKE = 0.7;

    /** In a week so crowded all pairs would be too many. */
    private static final int NEIGHBOURS = 100;

    /** A number, with what makes it an ordinal in several languages, also a Roman one or a written one; or a single letter. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\p{N}+(?:[.,:/–-]\\p{N}+)*(?:st|nd|rd|th|er|re|e|ème|\\.?[ºª°]|-?(?:й|я|е|го|ый|ая))?(?![\\p{L}])\\.?"
                    + "|第?[一二三四五六七八九十百零〇\\p{N}]+(?=[次届屆回期轮輪场場号號天日])"
                    + "|(?<![\\p{L}\\p{N}])(?:[ivxlc]+|\\p{L}|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)e[nrs]?"
                    + "|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ый|ой|ий|ая|ья|ое|ье|ого|ьего))(?![\\p{L}\\p{N}])");

    private record Candidate(Event event, Optional<LocalDate> day, String title, Set<String> words) {

        static Candidate of(Event event) {
            String title = event.title().toLowerCase(Locale.ROOT);
            return new Candidate(
                    event,
                    event.date().earliest().day().flatMap(Day::toLocalDate),
                    title,
                    Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
                            .filter(word -> word.length() > 3)
                            .collect(Collectors.toSet()));
        }

        boolean isNear(Candidate later) {
            return day.isPresent()
                    && later.day.isPresent()
                    && ChronoUnit.DAYS.between(day.get(), later.day.get()) <= DAYS;
        }

        /** The same title has a rule of its own. */
        boolean isLike(Candidate other) {
            var both = new HashSet<>(words);
            both.retainAll(other.words);
            int all = words.size() + other.words.size() - both.size();
            return !title.equals(other.title)
                    && !both.isEmpty()
                    && both.size() >= ALIKE * all
                    && !isInSeriesWith(other);
        }

        /** Two titles that differ in their numbers alone are those of two events, unless these are on one day. */
        private boolean isInSeriesWith(Candidate other) {
            return !day.equals(other.day)
                    && NUMBER.matcher(title)
                            .replaceAll("#")
                            .equals(NUMBER.matcher(other.title).replaceAll("#"));
        }
    }

    /** Every event that is like one before it, with the nearest of those; drafts are among them. */
    public static Stream<AlikeEvents> in(Timeline timeline) {
        List<Candidate> events = timeline.events().stream().map(Candidate::of).toList();
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(i ->
                        before(events, i).map(earlier -> new AlikeEvents(earlier.event, events.get(i).event)).stream());
    }

    private static Optional<Candidate> before(List<Candidate> events, int index) {
        Candidate later = events.get(index);
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .limit(NEIGHBOURS)
                .mapToObj(events::get)
                .takeWhile(event -> event.isNear(later))
                .filter(event -> event.isLike(later))
                .findFirst();
    }
}
