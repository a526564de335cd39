package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.generate.Generator;
import org.annals.generate.Output;
import org.annals.generate.Progress;
import org.annals.model.BaseUrl;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.annals.render.MemorySink;
import org.annals.render.Sink;
import org.annals.source.SourceTree;

/**
 * A site in memory, and what was said of it.
 *
 * @param artifacts its files by path; none if it has errors
 */
public record Generated(Output output, List<Artifact> artifacts) {

    public static Generated of(Result<SourceTree> tree, Optional<String> base) {
        var sink = new MemorySink();
        Output output =
                Generator.generate(tree, base.flatMap(BaseUrl::of), rendering -> rendering.apply(sink), Progress.NONE);
        return new Generated(output, output.hasErrors() ? List.of() : sink.artifacts());
    }

    /** One in which nothing may be wrong. */
    public static Generated whole(SourceTree tree, Optional<String> base) {
        Generated site = of(Result.of(tree), base);
        assertThat(site.problems()).noneMatch(Problem::isError);
        assertThat(site.artifacts()).isNotEmpty();
        return site;
    }

    /** Writes the files once more, as a destination gets them. */
    public List<Problem> writeTo(Sink sink) {
        write(artifacts, sink);
        return problems();
    }

    public static boolean write(Collection<Artifact> artifacts, Sink sink) {
        for (Artifact artifact : artifacts) {
            try (OutputStream out = sink.open(artifact.path())) {
                out.write(artifact.copy());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    public List<Problem> problems() {
        return output.problems();
    }

    /** The files by their paths. */
    public Map<String, Artifact> files() {
        var files = new TreeMap<String, Artifact>();
        artifacts.forEach(artifact -> files.put(artifact.path(), artifact));
        return files;
    }
}
