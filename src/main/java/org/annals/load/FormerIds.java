package org.annals.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** What a change has taken away: ids that are still used, and addresses that somebody may have kept. */
final class FormerIds {

    private static final Pattern TITLE = Pattern.compile("(?m)^title:(.*)$");
    private static final Pattern DRAFT = Pattern.compile("(?m)^draft: *true *$");
    private static final int TOLD = 3;

    private final ContentFiles files;
    private final Set<String> changed;
    private final KnownIds before;
    private final KnownIds now;

    FormerIds(SourceTree tree, KnownIds now) {
        this.files = ContentFiles.of(new SourceTree(tree.former(), List.of(), List.of()), Memory.none());
        this.changed = tree.former().stream().map(SourceFile::path).collect(Collectors.toSet());
        this.before = ContentIds.of(files, Memory.none());
        this.now = now;
    }

    /** The vocabulary that had an id before, if it has it no more. */
    Optional<Vocabulary> lost(String id, Vocabulary... vocabularies) {
        return Arrays.stream(vocabularies)
                .filter(this::isChanged)
                .filter(vocabulary -> before.of(vocabulary).contains(id)
                        && !now.of(vocabulary).contains(id))
                .findFirst();
    }

    private boolean isChanged(Vocabulary vocabulary) {
        return vocabulary == Vocabulary.EVENT
                || changed.stream()
                        .anyMatch(path -> path.equals(vocabulary.home())
                                || path.startsWith(vocabulary.folder())
                                || path.startsWith(Vocabulary.EVENT.home()));
    }

    /** What there is to tell of ids that are gone, and of events. */
    List<Problem> problems(Uses uses, List<SourceFile> files, List<Event> events) {
        var problems = new ArrayList<Problem>();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (String id : uses.lost(vocabulary)) {
                problems.add(used(vocabulary, id, uses.lost(vocabulary, id), successor(vocabulary, id, files)));
            }
        }
        Set<String> aliases = events.stream()
                .flatMap(event -> event.aliases().stream())
                .map(alias -> alias.path().replaceFirst("^/", ""))
                .collect(Collectors.toSet());
        this.files.events().stream()
                .filter(file -> lost(file.stem(), Vocabulary.EVENT).isPresent())
                .filter(file -> !DRAFT.matcher(file.text()).find())
                .filter(file -> !aliases.contains(address(file.stem())))
                .map(file -> address(file, successor(Vocabulary.EVENT, file.stem(), files)))
                .forEach(problems::add);
        return problems;
    }

    private Problem used(Vocabulary vocabulary, String id, SortedSet<Location> places, Optional<SourceFile> successor) {
        String what = "the " + vocabulary.label() + " " + id;
        String uses = places.size() == 1 ? "one place uses it: " : places.size() + " places use it: ";
        String where = places.stream().limit(TOLD).map(Location::toString).collect(Collectors.joining(", "))
                + (places.size() > TOLD ? " …" : "");
        Location at = Location.of(
                vocabulary == Vocabulary.EVENT
                        ? formerFile(id).map(SourceFile::path).orElse(vocabulary.home())
                        : files.home(vocabulary, id));
        return Problem.of(
                Rule.UNKNOWN_ID,
                at,
                successor
                        .map(file -> what + " is now " + file.stem() + ", and " + uses + where)
                        .orElse(what + " was removed here, and " + uses + where),
                successor
                        .map(file -> "write " + file.stem() + " there, and add aliases: [" + address(id) + "] to "
                                + file.path())
                        .orElse("put it back, or change what uses it"));
    }

    private static Problem address(SourceFile gone, Optional<SourceFile> successor) {
        String address = address(gone.stem());
        return successor
                .map(file -> Problem.of(
                        Rule.LOST_ADDRESS,
                        Location.of(file.path()),
                        "this event was " + gone.stem() + " until now, and links to its page " + address
                                + " would break",
                        "add aliases: [" + address + "]"))
                .orElseGet(() -> Problem.of(
                        Rule.LOST_ADDRESS,
                        Location.of(gone.path()),
                        "this event was removed, and links to its page " + address + " would break",
                        "add aliases: [" + address + "] to the event that tells the same, or put it back"));
    }

    private static String address(String event) {
        return Address.event(event).path();
    }

    private Optional<SourceFile> formerFile(String event) {
        return files.events().stream().filter(file -> file.stem().equals(event)).findFirst();
    }

    /** The event that has the title of one that is gone, and was not there before. */
    private Optional<SourceFile> successor(Vocabulary vocabulary, String id, List<SourceFile> events) {
        Optional<String> title = Optional.of(id)
                .filter(gone -> vocabulary == Vocabulary.EVENT)
                .flatMap(this::formerFile)
                .flatMap(FormerIds::title);
        Stream<SourceFile> same = events.stream()
                .filter(file -> !before.of(Vocabulary.EVENT).contains(file.stem()))
                .filter(file -> title.isPresent() && title(file).equals(title));
        return same.findFirst();
    }

    private static Optional<String> title(SourceFile file) {
        Matcher title = TITLE.matcher(file.text());
        return title.find() ? Optional.of(title.group(1).strip()) : Optional.empty();
    }
}
