package org.annals.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Result;
import org.annals.render.History;
import org.annals.report.Visible;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Asks git which files changed: the only other program that is ever started. */
record Git(Path root) {

    /** Git has no answer; the message tells whoever asked why. */
    static final class NoAnswerException extends Exception {

        private static final long serialVersionUID = 1;

        NoAnswerException(String message) {
            super(message);
        }
    }

    /** The id of a commit, branch or tag. */
    String commit(String ref) throws NoAnswerException {
        return ask("rev-parse", "--verify", "--end-of-options", ref + "^{commit}")
                .map(String::strip)
                .orElseThrow(() -> new NoAnswerException("git finds no commit, branch or tag " + Visible.of(ref)
                        + " for this folder; a shallow copy must fetch it first"));
    }

    /** The files that differ from a commit, branch or tag, and those that git does not know yet. */
    Set<String> changedSince(String ref) throws NoAnswerException {
        String commit = commit(ref);
        return Stream.concat(
                        files("diff", "--name-only", "--relative", "--no-renames", "--no-ext-diff", "-z", commit),
                        files("ls-files", "--others", "--exclude-standard", "-z"))
                .collect(Collectors.toSet());
    }

    /** The text that some files had in a commit, branch or tag; those that it did not have are left out. */
    List<SourceFile> asOf(String ref, Stream<String> paths) throws NoAnswerException {
        var files = new ArrayList<SourceFile>();
        for (String path : paths.sorted().toList()) {
            ask("show", "--no-ext-diff", "--end-of-options", ref + ":./" + path)
                    .ifPresent(text -> files.add(new SourceFile(path, text.replace("\r\n", "\n"))));
        }
        return files;
    }

    /** The content and the templates of a commit, branch or tag, read from the store of git and not from the disk. */
    Result<SourceTree> tree(String ref) throws NoAnswerException {
        String listed = ask("ls-tree", "-r", "-l", "-z", commit(ref), "content", "templates")
                .orElseThrow(() -> new NoAnswerException("git does not say which files were there"));
        try (var objects = new GitObjects(start("cat-file", "--batch"))) {
            return SourceTree.of(Arrays.stream(listed.split("\0"))
                    .filter(line -> !line.isEmpty())
                    .map(objects::file)
                    .toList());
        } catch (IOException e) {
            throw notThere();
        }
    }

    /** Where a change branched off: the last commit that both have. A shallow copy may not know it. */
    Optional<String> forkedFrom(String ref, String change) throws NoAnswerException {
        return ask("merge-base", commit(ref), commit(change)).map(String::strip);
    }

    /**
     * The lives of the files of events. Of a shallow copy, which would say that all is new, and of a folder without git
     * nothing is known.
     */
    History history() {
        try {
            boolean whole = ask("rev-parse", "--is-shallow-repository")
                    .map(String::strip)
                    .filter("false"::equals)
                    .isPresent();
            return whole ? history(start(GitHistory.QUESTION.toArray(String[]::new))) : History.NONE;
        } catch (IOException | NoAnswerException e) {
            return History.NONE;
        }
    }

    /** Where git keeps one of its own files in this folder's repository; it may not be there. */
    Optional<Path> place(String file) {
        try {
            return ask("rev-parse", "--git-path", file)
                    .map(answer -> root.resolve(answer.strip()).toAbsolutePath());
        } catch (NoAnswerException e) {
            return Optional.empty();
        }
    }

    private static History history(Process git) throws IOException {
        git.getOutputStream().close();
        History history = GitHistory.read(git.getInputStream());
        return exit(git) == 0 ? history : History.NONE; // of a repository without a commit as well
    }

    private Stream<String> files(String... words) throws NoAnswerException {
        String names = ask(words).orElseThrow(() -> new NoAnswerException("git does not say which files changed"));
        return Arrays.stream(names.split("\0")).filter(name -> !name.isEmpty());
    }

    /** What it answers; nothing if it refuses. */
    private Optional<String> ask(String... words) throws NoAnswerException {
        try {
            Process git = start(words);
            git.getOutputStream().close();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(answer).filter(text -> exit(git) == 0);
        } catch (IOException e) {
            throw notThere();
        }
    }

    private Process start(String... words) throws IOException {
        return new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Arrays.stream(words)).toList())
                .directory(root.toAbsolutePath().toFile())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private static NoAnswerException notThere() {
        return new NoAnswerException("git is needed to know which files changed, and it cannot be started");
    }

    private static int exit(Process git) {
        try {
            return git.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting for git was interrupted", e);
        }
    }
}
