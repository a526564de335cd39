package org.annals.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.SmallProject;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** A small timeline on GitHub to which events are added. */
record ComposerProject(SourceTree tree) {

    /** Where the event is put that is added, if only its text is at hand. */
    static final String PATH = "content/events/2002/added-2002.md";

    static ComposerProject in(Path folder) throws IOException {
        SmallProject.write(folder);
        SmallProject.write(folder, "content/site.yaml", """
                title: A small timeline
                description: What happened.
                base-url: https://example.org/small/
                repository: {owner: octocat, name: small, branch: main}
                languages: [en]
                period: 2001/2003
                kinds:
                  summit: {label: Summit, symbol: circle}
                  treaty: {label: Treaty, symbol: square}
                licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
                """);
        SmallProject.write(folder, "content/sources.yaml", """
                references:
                  - id: a-source
                    type: webpage
                    title: A source
                    publisher: The Press
                    issued: 2001-06-16
                    accessed: 2026-01-31
                    URL: https://example.org/page
                    custom: {kind: news}
                """);
        SmallProject.write(folder, "content/people.yaml", """
                jane-doe: {name: Jane Doe, names: {ru: Джейн Доу}, also: [JD]}
                """);
        SmallProject.write(folder, "content/places.yaml", """
                shanghai: {name: Shanghai, names: {zh: 上海}, lat: 31.23, lon: 121.47}
                """);
        SmallProject.write(folder, "content/themes.yaml", """
                peace: {name: Peace}
                """);
        return new ComposerProject(SourceTree.read(folder).value().orElseThrow());
    }

    /** What is said of a file that is added. */
    List<Problem> problems(String path, String text) {
        var content = Stream.concat(tree.content().stream(), Stream.of(new SourceFile(path, text)))
                .toList();
        return problems(content, path);
    }

    /** What is said of a file that is changed. */
    List<Problem> changed(String path, String text) {
        return problems(
                tree.content().stream()
                        .map(file -> file.path().equals(path) ? new SourceFile(path, text) : file)
                        .toList(),
                path);
    }

    private List<Problem> problems(List<SourceFile> content, String path) {
        var all = new SourceTree(content, tree.templates(), tree.assets());
        return Generated.of(Result.of(all), Optional.empty()).problems().stream()
                .filter(problem -> problem.at().file().equals(path))
                .toList();
    }
}
