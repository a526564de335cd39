package org.annals.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.load.Memory;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.render.History;
import org.annals.render.OnDemand;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.ProjectFiles;
import org.annals.source.SourceTree;

/**
 * What a save costs, by stage: the least of many, in milliseconds of the CPU and by the clock.
 *
 * <p>Options, each followed by its value: {@code --events 1000}; {@code --runs 20} of each kind; {@code --only title} of one kind; {@code --seed 1};
 * {@code --folder DIR} where the corpus goes.
 */
public final class Saves {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The least that a stage took, in nanoseconds. */
    private record Least(long cpu, long wall) {

        Least or(Least other) {
            return new Least(Math.min(cpu, other.cpu), Math.min(wall, other.wall));
        }

        Least and(Least other) {
            return new Least(cpu + other.cpu, wall + other.wall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%5.0f %4.0f", cpu / 1e6, wall / 1e6);
        }
    }

    private final Path project;
    private final ProjectFiles files;
    private final Memory memory = Memory.empty();
    private Optional<OnDemand> last = Optional.empty();
    private Map<String, Least> stages = new LinkedHashMap<>();

    private Saves(Path project) {
        this.project = project;
        this.files = new ProjectFiles(project);
    }

    public static void main(String... words) throws Exception {
        var options = Options.of(words);
        Path project = options.corpus(options.number("--events", 1000));
        int runs = options.number("--runs", 20);
        var saves = new Saves(project);
        saves.show("index.html", saves.files::read);
        saves.show("index.html", saves.files::read);
        System.out.println(
                "milliseconds of CPU and of the clock, the least of " + runs + ": " + saves.stages.keySet() + " sum");
        String only = options.text("--only", "");
        for (Save save : Save.ALL) {
            if (save.toString().contains(only)) {
                saves.measure(save, runs);
            }
        }
    }

    private void measure(Save save, int runs) throws Exception {
        Map<String, Least> least = new LinkedHashMap<>();
        for (int run = 1; run <= runs; run++) {
            Path saved = save.make(project, run, Save.Way.WHOLE);
            stages = new LinkedHashMap<>();
            show(save.page(run) + "index.html", () -> files.read(Set.of(saved)));
            stages.merge("sum", stages.values().stream().reduce(new Least(0, 0), Least::and), Least::or);
            stages.forEach((stage, took) -> least.merge(stage, took, Least::or));
        }
        System.out.println(save + " " + least);
    }

    private void show(String page, Callable<Result<SourceTree>> reading) throws Exception {
        SourceTree tree = stage("read", () -> value(reading.call()));
        Timeline timeline = stage("load", () -> value(Loader.load(tree, memory)));
        Site site = stage(
                "plan",
                () -> value(last.map(before -> Planner.plan(timeline, before.site()))
                        .orElseGet(() -> Planner.plan(timeline))));
        OnDemand now = stage(
                "next",
                () -> last.map(before -> before.next(site, tree, History.NONE))
                        .orElseGet(() -> OnDemand.of(site, tree, Guides.event(), History.NONE)));
        stage("page", () -> value(now.file(page).orElseThrow(() -> new IllegalStateException("no " + page))));
        last = Optional.of(now);
    }

    private static <T> T value(Result<T> result) {
        return result.value()
                .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
    }

    private <T> T stage(String name, Callable<T> work) throws Exception {
        long cpu = cpu();
        long wall = System.nanoTime();
        T made = work.call();
        stages.put(name, new Least(cpu() - cpu, System.nanoTime() - wall));
        return made;
    }

    /** The time of all threads that work for us, finer than that of the process, which the compiler is part of. */
    private static long cpu() {
        return LongStream.of(THREADS.getAllThreadIds())
                .map(THREADS::getThreadCpuTime)
                .filter(time -> time > 0)
                .sum();
    }
}
