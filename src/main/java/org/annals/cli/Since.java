package org.annals.cli;

import java.nio.file.Path;
import org.annals.generate.Revision;
import org.annals.problem.Result;
import org.annals.source.ProgramTemplates;
import org.annals.source.Project;
import org.annals.source.SourceTree;

/** Reads a change: what git has of before, and what lies in the folder now. */
final class Since {

    private Since() {}

    /** Not even the settings of what is there now can be read. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        UnreadableException() {
            super("content/site.yaml cannot be read: annals check says what is wrong with it");
        }
    }

    /** Since the work branched off a commit, branch or tag; since that itself if git does not know where. */
    static Revision ref(String ref, Path root) throws Git.NoAnswerException, UnreadableException {
        var git = new Git(root);
        Result<SourceTree> before = git.tree(git.forkedFrom(ref, "HEAD").orElse(ref))
                .map(own -> Project.over(own, ProgramTemplates.packaged()));
        return Revision.of(before, Project.read(root)).orElseThrow(UnreadableException::new);
    }
}
