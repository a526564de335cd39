package org.annals.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.build.Output.Counts;
import org.annals.check.Checks;
import org.annals.load.Loader;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.annals.render.Format;
import org.annals.render.Formats;
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
     */
    public static Output generate(Result<SourceTree> tree, Optional<String> baseUrl) {
        var problems = new ArrayList<Problem>(tree.problems());
        Optional<Timeline> timeline = tree.value()
                .flatMap(files -> take(Loader.load(files), problems))
                .map(loaded -> baseUrl.map(loaded::at).orElse(loaded));
        timeline.ifPresent(loaded -> problems.addAll(Checks.run(loaded)));
        List<Artifact> artifacts = timeline.filter(loaded -> !hasErrors(problems))
                .flatMap(loaded -> take(Planner.plan(loaded), problems))
                .map(site -> render(site, tree.value().orElseThrow(), problems))
                .orElse(List.of());
        return new Output(
                hasErrors(problems) ? List.of() : artifacts,
                problems.stream().distinct().sorted().toList(), // one fault of a template shows on many pages
                counts(tree.value(), timeline.map(Timeline::events).orElse(List.of())),
                timeline.map(Timeline::settings));
    }

    private static List<Artifact> render(Site site, SourceTree tree, List<Problem> problems) {
        var artifacts = new ArrayList<Artifact>();
        for (Format format : Formats.of(tree)) {
            take(Result.all(format.render(site)), problems).ifPresent(artifacts::addAll);
        }
        problems.addAll(Clashes.of(site, artifacts));
        return artifacts;
    }

    private static <T> Optional<T> take(Result<T> result, List<Problem> problems) {
        problems.addAll(result.problems());
        return result.value();
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
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
