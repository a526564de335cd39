package org.annals.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.check.Checks;
import org.annals.generate.Output.Counts;
import org.annals.generate.Progress.Stage;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.model.BaseUrl;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.UnfinishedDraft;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.render.Format;
import org.annals.render.Formats;
import org.annals.render.Publication;
import org.annals.render.Sink;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/** Load, check, plan, render. Each stage reports all that it finds; pages are made only of a timeline without errors. */
public final class Generator {

    private final Optional<String> edition;
    private final Function<SourceTree, List<Format>> formats;
    private final Progress progress;
    private final List<Problem> found = new ArrayList<>();

    private Generator(Optional<String> edition, Function<SourceTree, List<Format>> formats, Progress progress) {
        this.edition = edition;
        this.formats = formats;
        this.progress = progress;
    }

    /**
     * Makes a site.
     *
     * @param tree the project's files, with what was wrong in reading them
     * @param baseUrl where the site will stand, if not where {@code site.yaml} says
     * @param destination where the files go; it is not asked if the timeline has errors
     * @param progress is told of the stages after reading
     */
    public static Output generate(
            Result<SourceTree> tree, Optional<BaseUrl> baseUrl, Destination destination, Progress progress) {
        return generate(
                tree, baseUrl, files -> Formats.of(files, Guides.event(), Publication.WHOLE), destination, progress);
    }

    /** The same in some formats. */
    public static Output generate(
            Result<SourceTree> tree,
            Optional<BaseUrl> baseUrl,
            Function<SourceTree, List<Format>> formats,
            Destination destination,
            Progress progress) {
        return generate(tree, baseUrl, Optional.empty(), formats, destination, progress);
    }

    /** The same of content that must be that of an edition. */
    public static Output generate(
            Result<SourceTree> tree,
            Optional<BaseUrl> baseUrl,
            Optional<String> edition,
            Function<SourceTree, List<Format>> formats,
            Destination destination,
            Progress progress) {
        return new Generator(edition, formats, progress).output(tree, baseUrl, destination);
    }

    private Output output(Result<SourceTree> tree, Optional<BaseUrl> baseUrl, Destination destination) {
        found.addAll(tree.problems());
        tree.value().ifPresent(files -> found.addAll(TemplateFaults.in(files)));
        progress.begin(Stage.LOAD, 0);
        Optional<Timeline> timeline = tree.value()
                .flatMap(files -> take(Loader.loadOnce(files)))
                .map(loaded -> baseUrl.map(loaded::at).orElse(loaded));
        progress.begin(Stage.CHECK, 0);
        timeline.ifPresent(loaded -> found.addAll(Checks.run(loaded)));
        timeline.ifPresent(loaded -> edition.ifPresent(name -> found.addAll(NewEdition.faults(loaded, name))));
        progress.begin(Stage.PLAN, 0);
        Optional<Site> site = timeline.filter(loaded -> found.stream().noneMatch(Problem::isError))
                .flatMap(loaded -> take(Planner.plan(loaded)));
        site.ifPresent(planned -> lost(tree.value().orElseThrow(), planned));
        List<Problem> told = site.map(planned -> destination.print(sink -> told(
                        Stream.concat(
                                found.stream(), render(planned, tree.value().orElseThrow(), sink).stream()),
                        tree.value())))
                .orElseGet(() -> told(found.stream(), tree.value()));
        return new Output(told, counts(tree.value(), timeline), timeline.map(Timeline::settings), timeline);
    }

    /** What the list of addresses tells is not told again as a warning. */
    private void lost(SourceTree tree, Site site) {
        List<Problem> lost = LockedAddresses.lost(tree, site);
        found.removeIf(problem -> problem.rule() == Rule.LOST_ADDRESS
                && lost.stream()
                        .anyMatch(gone -> problem.message()
                                .contains(gone.message().split(" ", 2)[0].substring(1))));
        found.addAll(lost);
    }

    private List<Problem> render(Site site, SourceTree tree, Sink sink) {
        progress.begin(Stage.RENDER, site.plans().size());
        var guarded = new Clashes(site, path -> {
            progress.step();
            return sink.open(path);
        });
        List<List<Problem>> problems = Cores.map(formats.apply(tree), format -> render(format, site, guarded));
        progress.begin(Stage.PUBLISH, 0);
        return Stream.concat(problems.stream().flatMap(List::stream), guarded.problems().stream())
                .toList();
    }

    private static List<Problem> render(Format format, Site site, Sink sink) {
        try {
            return format.render(site, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Optional<T> take(Result<T> result) {
        found.addAll(result.problems());
        return result.value();
    }

    /** One fault of a template shows on many pages, and is told once; what follows from another is not told. */
    static List<Problem> told(Stream<Problem> problems, Optional<SourceTree> tree) {
        return Consequences.without(problems.distinct().sorted().toList(), tree);
    }

    /** An event that could not be read is a file all the same. */
    static Counts counts(Optional<SourceTree> tree, Optional<Timeline> timeline) {
        List<Event> events = timeline.map(Timeline::events).orElse(List.of());
        List<String> drafts = Stream.concat(
                        events.stream().filter(Event::draft).map(Event::id),
                        timeline.stream()
                                .flatMap(read -> read.unfinished().stream())
                                .map(UnfinishedDraft::id))
                .toList();
        long published = events.stream().filter(event -> !event.draft()).count();
        long files = tree.stream()
                .flatMap(found -> found.content().stream())
                .filter(file -> file.path().startsWith("content/events/"))
                .count();
        return new Counts((int) files, (int) published, drafts);
    }
}
