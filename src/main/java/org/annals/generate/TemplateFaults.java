package org.annals.generate;

import java.util.List;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.source.EjectedTemplates;
import org.annals.source.PlainAssets;
import org.annals.source.ProgramTemplates;
import org.annals.source.SourceTree;
import org.annals.source.UselessTemplates;

/** What is wrong with the templates of a project before any is filled. */
final class TemplateFaults {

    private TemplateFaults() {}

    static List<Problem> in(SourceTree tree) {
        ProgramTemplates program = ProgramTemplates.packaged();
        return Stream.of(
                        EjectedTemplates.outdated(tree, program),
                        UselessTemplates.problems(tree, program),
                        PlainAssets.problems(tree))
                .flatMap(List::stream)
                .toList();
    }
}
