package org.annals.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * Every id that may be pointed at, known before anything that points is read.
 *
 * @param unread the vocabularies whose file cannot be read: any id may be theirs, and the file has its own problem
 * @param bare the lists that are missing or have no entry: every id of theirs is unknown, which is told once
 */
record KnownIds(Map<Vocabulary, Set<String>> ids, Set<Vocabulary> unread, Set<Vocabulary> bare) {

    boolean knows(Vocabulary vocabulary, String id) {
        return unread.contains(vocabulary) || of(vocabulary).contains(id);
    }

    Set<String> of(Vocabulary vocabulary) {
        return ids.getOrDefault(vocabulary, Set.of());
    }

    /** Nothing, if one of the vocabularies has the id. */
    Optional<Problem> missing(String id, Location at, Vocabulary... vocabularies) {
        if (Arrays.stream(vocabularies).anyMatch(vocabulary -> knows(vocabulary, id))) {
            return Optional.empty();
        }
        Collection<String> known = known(vocabularies);
        String what = joined(Arrays.stream(vocabularies).map(Vocabulary::label));
        String home = joined(Arrays.stream(vocabularies).map(Vocabulary::home));
        return Optional.of(Problem.of(
                Rule.UNKNOWN_ID,
                at,
                "there is no " + what + " with the id " + id,
                Nearest.to(id, known)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("use an id from " + home + ", or add it there first")));
    }

    /** The vocabulary that would have the id, if it had any, and no other has one like it. */
    Optional<Vocabulary> lacking(String id, Vocabulary... vocabularies) {
        return Arrays.stream(vocabularies)
                .filter(bare::contains)
                .filter(vocabulary -> Nearest.to(id, known(vocabularies)).isEmpty())
                .findFirst();
    }

    private Set<String> known(Vocabulary... vocabularies) {
        return Arrays.stream(vocabularies)
                .flatMap(vocabulary -> of(vocabulary).stream())
                .collect(Collectors.toSet());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" or "));
    }
}
