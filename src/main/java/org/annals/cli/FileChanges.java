package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.annals.compare.LineDiff;
import org.annals.publish.Edits;
import org.annals.publish.Renames;
import org.annals.report.Visible;
import org.annals.source.SourceFile;

/** Changes files of the project, or only shows what would change. */
final class FileChanges {

    private final Path root;
    private final PrintWriter results;
    private final boolean dryRun;
    private int files;

    FileChanges(Path root, PrintWriter results, boolean dryRun) {
        this.root = root;
        this.results = results;
        this.dryRun = dryRun;
    }

    void change(SourceFile before, SourceFile after) {
        files++;
        if (dryRun) {
            diff(before, after).forEach(line -> results.println(Visible.of(line)));
            return;
        }
        if (!after.text().equals(before.text())) {
            Edits.write(root.resolve(before.path()), before.text(), after.text());
        }
        if (after.path().equals(before.path())) {
            results.println("changed " + before.path());
        } else {
            Renames.move(root, before.path(), after.path());
            results.println("moved " + before.path() + " to " + after.path());
        }
    }

    /** How many were changed, or would be. */
    String sum() {
        String sum = files == 1 ? "1 file" : files + " files";
        return dryRun ? sum + " would change; nothing was written" : sum + " changed";
    }

    private static List<String> diff(SourceFile before, SourceFile after) {
        List<String> lines = LineDiff.unified(before.path(), before.text(), after.path(), after.text());
        return lines.isEmpty() ? List.of("--- a/" + before.path(), "+++ b/" + after.path()) : lines;
    }
}
