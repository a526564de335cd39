package org.annals.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.check.Checks;
import org.annals.compare.Edition;
import org.annals.load.Loader;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Reads as much of a timeline as can be read, so that it can be compared and shown before all of it is right. */
public final class Editions {

    private static final String EVENTS = "content/events/";

    private Editions() {}

    /**
     * The state that files hold, with the problems of all of them; no state if not even the settings can be read.
     *
     * @param tree the files, with what was wrong in reading them
     */
    public static Result<Edition> of(Result<SourceTree> tree) {
        Result<Timeline> loaded = tree.then(Loader::load);
        List<Problem> found = Stream.concat(
                        loaded.problems().stream(), loaded.value().map(Checks::run).orElse(List.of()).stream())
                .toList();
        Result<Site> planned = loaded.value()
                .filter(timeline -> found.stream().filter(Problem::isError).allMatch(Editions::isOfEvent))
                .map(timeline -> Planner.plan(PlaceholderSources.in(timeline)))
                .orElseGet(Result::failed);
        List<Problem> problems = Stream.concat(found.stream(), planned.problems().stream())
                .distinct()
                .sorted()
                .toList();
        Optional<Site> site = planned.hasErrors() ? Optional.empty() : planned.value();
        return new Result<>(loaded.value().map(timeline -> edition(timeline, site, problems)), problems);
    }

    private static Edition edition(Timeline timeline, Optional<Site> site, List<Problem> problems) {
        Set<String> events = timeline.events().stream().map(Event::id).collect(Collectors.toSet());
        Map<Boolean, Set<String>> broken = problems.stream()
                .filter(Problem::isError)
                .filter(Editions::isOfEvent)
                .map(problem -> new SourceFile(problem.at().file(), "").stem())
                .collect(Collectors.partitioningBy(events::contains, Collectors.toCollection(TreeSet::new)));
        return new Edition(timeline, site, broken.getOrDefault(false, Set.of()), broken.getOrDefault(true, Set.of()));
    }

    private static boolean isOfEvent(Problem problem) {
        return problem.at().file().startsWith(EVENTS);
    }
}
