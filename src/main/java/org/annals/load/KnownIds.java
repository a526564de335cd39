package org.annals.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * Every id that may be pointed at, known before anything that points is read.
 *
 * @param unread the vocabularies whose file cannot be read: any id may be theirs, and the file has its own problem
 * @param byName the ids of those entries that have a name, by the name in small letters
 * @param addresses the ids of the sources by what tells their addresses apart
 * @param inFolders the lists that are only a folder with a file for each entry
 * @param bare the lists that are missing or have no entry: every id of theirs is unknown, which is told once
 */
record KnownIds(
        Map<Vocabulary, Set<String>> ids,
        Map<Vocabulary, Map<String, Set<String>>> byName,
        Map<String, String> addresses,
        Set<Vocabulary> unread,
        Set<Vocabulary> inFolders,
        Set<Vocabulary> bare) {

    /** As many ids as a message names. */
    private static final int MOST_NAMED = 12;

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
        String home = joined(Arrays.stream(vocabularies).map(this::home));
        Optional<String> named = named(id, vocabularies).or(() -> several(id, known));
        Problem problem = Problem.of(
                Rule.UNKNOWN_ID,
                at,
                "there is no " + what + " with the id " + id,
                named.map(one -> "write " + one)
                        .or(() -> Optional.of(id)
                                .filter(typed -> typed.startsWith("@")
                                        && of(Vocabulary.SOURCE).contains(typed.substring(1)))
                                .map(source -> "this is a source: write [" + source + "] between single brackets"))
                        .or(() -> sourceAt(id, vocabularies)
                                .map(source ->
                                        "this is the address of a source that is listed already: write " + source))
                        .or(() -> Nearest.id(id, known)
                                .or(() -> alike(id, vocabularies))
                                .map(near -> "did you mean " + near + "?"))
                        .orElseGet(() -> "use " + oneOf(known, vocabularies) + home + ", or add it there first"));
        boolean whole = at.length() >= id.codePointCount(0, id.length());
        return Optional.of(named.filter(one -> whole && !IdForm.isId(id))
                .map(one -> problem.fixedBy(List.of(new Edit(at, one))))
                .orElse(problem));
    }

    /** The vocabulary that would have the id, if it had any, and no other has one like it. */
    Optional<Vocabulary> lacking(String id, Vocabulary... vocabularies) {
        return Arrays.stream(vocabularies)
                .filter(bare::contains)
                .filter(vocabulary -> Nearest.id(id, known(vocabularies)).isEmpty()
                        && named(id, vocabularies).isEmpty())
                .findFirst();
    }

    private Set<String> known(Vocabulary... vocabularies) {
        return Arrays.stream(vocabularies)
                .flatMap(vocabulary -> of(vocabulary).stream())
                .filter(IdForm::isId)
                .collect(Collectors.toSet());
    }

    /** The id that is meant beyond doubt: the same in small letters, or that of the one entry of this name. */
    private Optional<String> named(String typed, Vocabulary... vocabularies) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        String id = IdForm.suggestion(words);
        Set<String> known = known(vocabularies);
        if (known.contains(words)) {
            return Optional.of(words);
        }
        List<String> found = Arrays.stream(vocabularies)
                .flatMap(vocabulary -> byName.getOrDefault(vocabulary, Map.of()).getOrDefault(words, Set.of()).stream())
                .filter(IdForm::isId)
                .distinct()
                .toList();
        return found.size() == 1
                ? Optional.of(found.get(0))
                : Optional.of(id).filter(known::contains).filter(same -> found.isEmpty());
    }

    /** The one entry whose name is almost this, or has these words in another order. */
    private Optional<String> alike(String typed, Vocabulary... vocabularies) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        Map<String, Set<String>> names = new HashMap<>();
        Arrays.stream(vocabularies)
                .forEach(vocabulary -> byName.getOrDefault(vocabulary, Map.of())
                        .forEach((name, ids) -> names.computeIfAbsent(name, key -> new HashSet<>())
                                .addAll(ids)));
        return names.keySet().stream()
                .filter(name -> inOrder(name).equals(inOrder(words)))
                .min(Comparator.naturalOrder())
                .or(() -> Nearest.id(words, names.keySet()))
                .map(names::get)
                .filter(ids -> ids.size() == 1)
                .flatMap(ids -> ids.stream().filter(IdForm::isId).findFirst());
    }

    private static List<String> inOrder(String name) {
        return Arrays.stream(name.split("[\\s,_-]+")).sorted().toList();
    }

    /** The ids themselves where the settings hold them, which are few. */
    private static String oneOf(Collection<String> known, Vocabulary... vocabularies) {
        boolean inSettings = Arrays.stream(vocabularies)
                .allMatch(vocabulary -> vocabulary.home().equals(Vocabulary.KIND.home()));
        return inSettings && known.size() > 1 && known.size() <= MOST_NAMED
                ? "one of " + known.stream().sorted().collect(Collectors.joining(", ")) + " from "
                : "an id from ";
    }

    /** Ids between which something else stands than a comma, or all of which stand between quotes. */
    private static Optional<String> several(String typed, Collection<String> known) {
        List<String> parts = Stream.of(typed.split("[,;、，；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && known.containsAll(parts) ? Optional.of(String.join(", ", parts)) : Optional.empty();
    }

    /** The source of this address, where sources are asked for. */
    private Optional<String> sourceAt(String address, Vocabulary... vocabularies) {
        return Arrays.asList(vocabularies).contains(Vocabulary.SOURCE) ? sourceAt(address) : Optional.empty();
    }

    /** The id of the source with this address, however it is copied. */
    Optional<String> sourceAt(String address) {
        return PageAddress.of(address).map(addresses::get);
    }

    private String home(Vocabulary vocabulary) {
        return inFolders.contains(vocabulary) ? vocabulary.folder() : vocabulary.home();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" or "));
    }
}
