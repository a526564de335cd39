package org.annals.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.compare.Comparison;
import org.annals.compare.Edition;
import org.annals.model.EditionHistory;
import org.annals.model.EntryLists;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.site.Planner;
import org.annals.source.SourceTree;

/**
 * A change of the content: what the files said before it, and what they say now.
 *
 * @param problems those of what there is now
 */
public record Revision(
        SourceTree filesBefore, SourceTree filesNow, Edition before, Edition now, List<Problem> problems) {

    public Revision {
        problems = List.copyOf(problems);
    }

    /** Nothing if not even the settings of what there is now can be read. */
    public static Optional<Revision> of(Result<SourceTree> before, Result<SourceTree> now) {
        Result<Edition> after = Editions.of(now);
        return after.value()
                .map(edition -> new Revision(
                        before.value().orElseThrow(),
                        now.value().orElseThrow(),
                        former(before, edition),
                        edition,
                        after.problems()));
    }

    /** What changes for readers. */
    public Comparison comparison() {
        return Comparison.of(before, now);
    }

    /** Where there was no timeline yet, there was an empty one; where there was one that cannot be read, that is a doubt. */
    private static Edition former(Result<SourceTree> tree, Edition now) {
        boolean none = tree.value().orElseThrow().content().isEmpty();
        return Editions.of(tree).value().orElseGet(() -> empty(now.timeline(), none));
    }

    private static Edition empty(Timeline like, boolean sure) {
        var timeline = new Timeline(
                like.settings(),
                like.language(),
                List.of(),
                EntryLists.EMPTY,
                Map.of(),
                List.of(),
                EditionHistory.NONE,
                List.of(),
                sure,
                false);
        return new Edition(timeline, sure ? Planner.plan(timeline).value() : Optional.empty(), Set.of(), Set.of());
    }
}
