package org.annals.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.model.Annotation.Anchor;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Quote;

/** The words that an annotation is about stand exactly once in the text of its event, within one paragraph. */
final class AnchorWords implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event -> event.annotations().stream()
                        .flatMap(annotation -> annotation.on().stream())
                        .flatMap(anchor -> check(event, anchor)));
    }

    private static Stream<Problem> check(Event event, Anchor anchor) {
        List<String> lines = event.body().blocks().stream()
                .flatMap(Block::lines)
                .map(Inline::plainText)
                .toList();
        int found = lines.stream()
                .mapToInt(line -> new Quote(anchor.words()).in(line).size())
                .sum();
        if (found == 1) {
            return Stream.of();
        }
        return Stream.of(
                found == 0
                        ? problem(anchor, "these words do not stand in the text", absent(anchor.words(), lines))
                        : problem(
                                anchor,
                                "these words stand in the text " + found + " times",
                                "take more words around them"));
    }

    private static Problem problem(Anchor anchor, String message, String suggestion) {
        return Problem.of(Rule.ANCHOR_WORDS, anchor.at(), message, suggestion);
    }

    /** Proposes the passage of as many words that shares most of them with the ones that were meant. */
    private static String absent(String words, List<String> lines) {
        Set<String> wanted = Set.copyOf(words(words));
        int length = words(words).size();
        String best = "";
        int most = 0;
        for (String line : lines) {
            List<String> text = List.of(line.strip().split("\\s+"));
            for (int start = 0; start + length <= text.size(); start++) {
                String passage = String.join(" ", text.subList(start, start + length));
                int shared = (int) words(passage).stream()
                        .distinct()
                        .filter(wanted::contains)
                        .count();
                if (shared > most) {
                    most = shared;
                    best = passage;
                }
            }
        }
        return most * 2 >= wanted.size() && most > 1
                ? "did you mean “" + best + "”?"
                : "copy them from one paragraph of the text";
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
