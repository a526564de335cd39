package org.annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.annals.generate.Generator;
import org.annals.generate.NoSink;
import org.annals.generate.Output;
import org.annals.generate.Progress;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.SourceTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The three hottest stages of a build of 200 events, in a warm machine: run with {@code -Pbench -Dbench.main=org.openjdk.jmh.Main}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set before each trial
public class StagesBenchmark {

    private Result<SourceTree> tree;
    private Timeline timeline;
    private Site site;

    @Setup
    public void write() throws IOException {
        Path project = Files.createTempDirectory("bench");
        new Corpus(200, 1).write(project);
        SourceTree content = SourceTree.read(project).value().orElseThrow();
        SourceTree templates = SourceTree.read(Path.of("")).value().orElseThrow();
        tree = Result.of(new SourceTree(content.content(), templates.templates(), List.of()));
        timeline = tree.then(Loader::load).value().orElseThrow();
        site = Planner.plan(timeline).value().orElseThrow();
    }

    @Benchmark
    public Result<Timeline> load() {
        return Loader.load(tree.value().orElseThrow());
    }

    /** The content of every page, without its HTML. */
    @Benchmark
    public int pages() {
        return site.plans().stream().mapToInt(plan -> site.make(plan).problems().size()).sum();
    }

    @Benchmark
    public Output wholeBuild() {
        return Generator.generate(
                tree, Optional.empty(), rendering -> rendering.apply(new NoSink()), Progress.NONE);
    }
}
