package org.annals.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.check.Checks;
import org.annals.generate.Output.Counts;
import org.annals.load.Loader;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.render.Format;
import org.annals.render.Formats;
import org.annals.render.Sink;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/** Load, check, plan, render. Each stage reports all that it finds; pages are made only of a timeline without errors. */
public final class Generator {

    private Generator() {}

    /**
     * Makes a site.
     *
     * @param tree the project's files, with what was wrong in reading them
     * @param baseUrl where the site will stand, if not where {@code site.yaml} says
     * @param press where the files go; it is not asked if the timeline has errors
     */
    public static Output generate(Result<SourceTree> tree, Optional<String> baseUrl, Press press) {
        var found = new ArrayList<Problem>(tree.problems());
        Optional<Timeline> timeline = tree.value()
                .flatMap(files -> take(Loader.load(files), found))
                .map(loaded -> baseUrl.map(loaded::at).orElse(loaded));
        timeline.ifPresent(loaded -> found.addAll(Checks.run(loaded)));
        Optional<Site> site = timeline.filter(loaded -> found.stream().noneMatch(Problem::isError))
                .flatMap(loaded -> take(Planner.plan(loaded), found));
        List<Problem> told = site.map(planned -> press.print(
                        sink -> told(found, render(planned, tree.value().orElseThrow(), sink))))
                .orElseGet(() -> told(found, List.of()));
        return new Output(
                told,
                counts(tree.value(), timeline.map(Timeline::events).orElse(List.of())),
                timeline.map(Timeline::settings));
    }

    private static List<Problem> render(Site site, SourceTree tree, Sink sink) {
        var guarded = new Clashes(site, sink);
        List<Problem> problems = Formats.of(tree).parallelStream()
                .flatMap(format -> render(format, site, guarded).stream())
                .toList();
        return Stream.concat(problems.stream(), guarded.problems().stream()).toList();
    }

    private static List<Problem> render(Format format, Site site, Sink sink) {
        try {
            return format.render(site, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> take(Result<T> result, List<Problem> problems) {
        problems.addAll(result.problems());
        return result.value();
    }

    /** One fault of a template shows on many pages, and is told once. */
    private static List<Problem> told(Collection<Problem> before, Collection<Problem> after) {
        return Stream.concat(before.stream(), after.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** An event that could not be read is a file all the same. */
    private static Counts counts(Optional<SourceTree> tree, List<Event> events) {
        List<String> drafts =
                events.stream().filter(Event::draft).map(Event::id).toList();
        long files = tree.stream()
                .flatMap(found -> found.content().stream())
                .filter(file -> file.path().startsWith("content/events/"))
                .count();
        return new Counts((int) files, events.size() - drafts.size(), drafts);
    }
}
