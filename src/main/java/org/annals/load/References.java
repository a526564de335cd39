package org.annals.load;

import java.util.Arrays;
import java.util.List;
import org.annals.problem.Location;
import org.annals.source.SourceTree;

/**
 * An id, where it is defined, and every place that names it.
 *
 * @param list the list that has it, such as {@code people}; {@code events} for an event
 * @param definition the id itself; a whole file, if the id is the file's name
 * @param uses where it is named; a whole file, if the file's name says what it is about
 * @param links where a text links to its page
 */
public record References(String list, String id, Location definition, List<Location> uses, List<Location> links) {

    public References {
        uses = List.copyOf(uses);
        links = List.copyOf(links);
    }

    /** Those of each list that has the id, as far as files can be read. */
    public static List<References> of(SourceTree tree, String id) {
        var files = ContentFiles.of(tree, Memory.none());
        return Arrays.stream(Vocabulary.values())
                .flatMap(vocabulary -> files.definition(vocabulary, id).stream()
                        .map(at -> of(tree, new Uses.Sought(vocabulary, id), at)))
                .toList();
    }

    private static References of(SourceTree tree, Uses.Sought sought, Location at) {
        Uses uses = Loader.uses(tree, sought);
        return new References(sought.vocabulary().plural(), sought.id(), at, uses.named(), uses.linked());
    }
}
