package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An archived copy has another address than the page itself. */
final class ArchiveAddress implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.sources().values().stream()
                .filter(source ->
                        source.archiveUrl().isPresent() && source.archiveUrl().equals(source.url()))
                .map(source -> Problem.of(
                        Rule.ARCHIVE_ADDRESS,
                        source.at().of("archive-url"),
                        "the archived copy has the address of the page itself",
                        "write the address of the copy, or delete the key"));
    }
}
