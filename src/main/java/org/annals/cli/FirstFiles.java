package org.annals.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.generate.Generator;
import org.annals.generate.NoSink;
import org.annals.generate.Progress;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.render.SchemaJson;
import org.annals.source.ProgramTemplates;
import org.annals.source.Project;
import org.annals.source.Release;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.starter.Answers;
import org.annals.starter.EditorFiles;
import org.annals.starter.GitHubFiles;
import org.annals.starter.Starter;

/** All files of a new timeline, judged as they will be judged once they are on the disk. */
final class FirstFiles {

    private FirstFiles() {}

    /** The texts by their paths, and what would be wrong with them. */
    static Result<Map<String, String>> of(Answers answers, ProgramTemplates program, Release release) {
        Map<String, String> files = new LinkedHashMap<>(Starter.files(answers, program));
        SourceTree tree = Project.over(tree(files), program);
        List<Problem> problems = Generator.generate(
                        Result.of(tree), Optional.empty(), rendering -> rendering.apply(new NoSink()), Progress.NONE)
                .problems();
        Result<Timeline> loaded = Loader.load(tree);
        loaded.value().filter(timeline -> !loaded.hasErrors()).ifPresent(timeline -> {
            GitHubFiles.of(timeline, release).ifPresent(files::putAll);
            files.putAll(EditorFiles.of(SchemaJson.of(Guides.of(timeline))));
        });
        return Result.of(files, problems);
    }

    /** What is wrong with them before anything is made of them. */
    static List<Problem> faults(Map<String, String> files, ProgramTemplates program) {
        return Loader.load(Project.over(tree(files), program)).problems();
    }

    private static SourceTree tree(Map<String, String> files) {
        var content = new ArrayList<SourceFile>();
        var templates = new ArrayList<SourceFile>();
        files.forEach((path, text) -> {
            if (path.startsWith("content/")) {
                content.add(new SourceFile(path, text));
            } else if (path.startsWith(ProgramTemplates.FOLDER)) {
                templates.add(new SourceFile(path, text));
            }
        });
        return new SourceTree(content, templates, List.of());
    }
}
