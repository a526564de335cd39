package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.site.index.Searchable;

/** Texts of about a kilobyte in three scripts, the same for the same seed, whose words are as uneven as in a language. */
final class ManyTexts {

    private static final List<String> LATIN = List.of(
            "ba", "con", "de", "er", "fi", "gra", "ing", "ka", "lo", "men", "na", "or", "pre", "sta", "ti", "tion");
    private static final List<String> CYRILLIC =
            List.of("во", "го", "да", "ени", "ка", "ли", "на", "ов", "по", "ра", "ско", "та", "ть", "ше");

    private final Random random = new Random(7);
    private final List<String> words =
            Stream.concat(words(LATIN, 24_000), words(CYRILLIC, 6_000)).toList();

    List<Searchable> events(int count) {
        return IntStream.range(0, count).mapToObj(this::event).toList();
    }

    private Searchable event(int number) {
        return new Searchable(
                Searchable.Group.EVENTS,
                Address.event("event-with-a-name-" + number),
                Optional.empty(),
                text(8),
                Optional.empty(),
                (1 + random.nextInt(28)) + " June " + (1900 + random.nextInt(120)),
                Map.of(),
                List.of(),
                text(30),
                List.of(text(130), chinese(12), text(10)));
    }

    private Stream<String> words(List<String> syllables, int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> IntStream.rangeClosed(0, 1 + random.nextInt(3))
                        .mapToObj(some -> syllables.get(random.nextInt(syllables.size())))
                        .collect(Collectors.joining()));
    }

    private String text(int length) {
        var text = new ArrayList<String>();
        for (int i = 0; i < length; i++) {
            text.add(words.get(rank(words.size())));
        }
        return String.join(" ", text);
    }

    private String chinese(int length) {
        return IntStream.range(0, length)
                .map(any -> 0x4E00 + rank(3000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The law of Zipf: the second word is half as frequent as the first, the third a third. */
    private int rank(int all) {
        return (int) Math.pow(all, random.nextDouble()) - 1;
    }
}
