package org.annals.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.publish.NewFiles;
import org.annals.publish.Replacer;
import org.annals.render.SchemaJson;
import org.annals.source.Project;
import org.annals.starter.EditorFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the schemas by which editing programs complete and judge content files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "Writes JSON Schemas of the content files, with all ids that there are now, for editing programs.")
final class SchemaCommand implements Callable<Integer> {

    private static final Path FOLDER = Path.of(EditorFiles.SCHEMAS);

    private final Path root;
    private final PrintWriter results;

    @Option(names = "--out", paramLabel = "DIR", description = "the folder to write, .vscode/schema if left out")
    private Path out = FOLDER;

    SchemaCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    /** Ids are lost with the files that cannot be read: better an old list of them than a short one. */
    @Override
    public Integer call() {
        Result<Timeline> timeline = Project.read(root).then(Loader::load);
        if (timeline.hasErrors() || timeline.value().isEmpty()) {
            results.println("the content has errors, and nothing was written; annals check tells them");
            return ExitCode.PROBLEMS;
        }
        Map<String, String> schemas = SchemaJson.of(Guides.of(timeline.value().get()));
        Replacer.replace(schemas, root.resolve(out));
        results.println(schemas.size() + " schemas · written to " + out);
        if (out.equals(FOLDER)) {
            pointToThem();
        }
        return ExitCode.FINE;
    }

    /** Settings that are there are somebody's own. */
    private void pointToThem() {
        Map<String, byte[]> fresh = new LinkedHashMap<>();
        EditorFiles.settings().forEach((path, text) -> {
            if (!NewFiles.isTaken(root, path)) {
                fresh.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        NewFiles.write(root, fresh);
        fresh.keySet().forEach(path -> results.println("written: " + path));
    }
}
