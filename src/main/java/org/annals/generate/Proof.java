package org.annals.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.check.Checks;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.load.Memory;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.render.History;
import org.annals.render.OnDemand;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/**
 * A site as its editors look at it before it is published: drafts show, and each file is made when it is asked for.
 *
 * @param tree the files that it was made of
 * @param found what was wrong so far, but for what the rules of meaning say
 * @param timeline what could be read, without its drafts
 * @param files those of the site, unless something keeps it from being made
 */
public record Proof(
        Result<SourceTree> tree, List<Problem> found, Optional<Timeline> timeline, Optional<OnDemand> files) {

    public Proof {
        found = List.copyOf(found);
    }

    /**
     * Reads what is there, and plans the site. Rules of meaning keep no editor from seeing what it looks like.
     *
     * @param memory what earlier ones were read to
     * @param before the files of an earlier one
     * @param history what is known of the past of the files
     */
    public static Proof of(Result<SourceTree> tree, Memory memory, Optional<OnDemand> before, History history) {
        var found = new ArrayList<Problem>(tree.problems());
        tree.value().ifPresent(files -> found.addAll(TemplateFaults.in(files)));
        Optional<Timeline> timeline = tree.value().flatMap(files -> take(Loader.load(files, memory), found));
        Optional<Site> site = timeline.filter(loaded -> found.stream().noneMatch(Problem::isError))
                .flatMap(loaded -> take(plan(loaded.unveil(), before), found))
                .filter(planned -> found.stream().noneMatch(Problem::isError));
        SourceTree read = tree.value().orElse(new SourceTree(List.of(), List.of(), List.of()));
        site.ifPresent(planned -> found.addAll(LockedAddresses.lost(read, planned)));
        return new Proof(
                tree,
                found,
                timeline,
                site.map(planned -> before.map(old -> old.next(planned, read, history))
                        .orElseGet(() -> OnDemand.of(planned, read, Guides.event(), history))));
    }

    private static Result<Site> plan(Timeline timeline, Optional<OnDemand> before) {
        return before.map(OnDemand::site)
                .map(site -> Planner.plan(timeline, site))
                .orElseGet(() -> Planner.plan(timeline));
    }

    private static <T> Optional<T> take(Result<T> result, List<Problem> found) {
        found.addAll(result.problems());
        return result.value();
    }

    /** What the rules of meaning say, which takes longer than to read one file again. */
    public List<Problem> check() {
        return timeline.map(Checks::run).orElse(List.of());
    }

    /**
     * What there is to tell.
     *
     * @param more problems beside those of the reading
     */
    public Output output(List<Problem> more) {
        return new Output(
                Generator.told(Stream.concat(found.stream(), more.stream()), tree.value()),
                Generator.counts(tree.value(), timeline),
                timeline.map(Timeline::settings));
    }
}
