package org.annals.generate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.check.Checks;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * Makes the edits that problems carry, again and again until none is left: one fault may hide another.
 *
 * <p>A file that would have more problems afterwards stays as it is.
 */
public final class Fixer {

    private static final int MOST_ROUNDS = 20;

    private Fixer() {}

    /** The content as it is with all that can be put right in the chosen files. */
    public static SourceTree fix(SourceTree tree, Predicate<String> chosen) {
        SourceTree fixed = tree;
        Predicate<String> open = chosen;
        Map<String, List<Problem>> before = problems(fixed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SourceTree next = edited(fixed, before, open);
            Map<String, List<Problem>> after = problems(next);
            List<String> worse = worse(fixed, before, next, after);
            if (worse.isEmpty()) {
                if (next.equals(fixed)) {
                    return fixed;
                }
                fixed = next;
                before = after;
            } else {
                open = open.and(Predicate.not(worse::contains));
            }
        }
        return fixed;
    }

    private static Map<String, List<Problem>> problems(SourceTree tree) {
        Result<Timeline> loaded = Loader.load(tree);
        return Stream.concat(loaded.problems().stream(), loaded.value().map(Checks::run).orElse(List.of()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(problem -> problem.at().file()));
    }

    /** The files that are changed and have more problems than before. */
    private static List<String> worse(
            SourceTree old, Map<String, List<Problem>> before, SourceTree next, Map<String, List<Problem>> after) {
        Set<SourceFile> same = Set.copyOf(old.content());
        return next.content().stream()
                .filter(file -> !same.contains(file))
                .map(SourceFile::path)
                .filter(file -> count(after, file) > count(before, file))
                .toList();
    }

    private static int count(Map<String, List<Problem>> problems, String file) {
        return problems.getOrDefault(file, List.of()).size();
    }

    private static SourceTree edited(SourceTree tree, Map<String, List<Problem>> problems, Predicate<String> chosen) {
        List<SourceFile> content = tree.content().stream()
                .map(file ->
                        chosen.test(file.path()) ? edited(file, problems.getOrDefault(file.path(), List.of())) : file)
                .toList();
        return tree.with(content);
    }

    private static SourceFile edited(SourceFile file, List<Problem> problems) {
        return new SourceFile(
                file.path(),
                TextEdits.made(file.text(), problems.stream().map(Problem::fix).toList()));
    }
}
