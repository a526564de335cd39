package org.annals.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * Leaves out what follows from another problem of the same file, so that one mistake is told once.
 *
 * <p>Every cause here is an error: what is left out never lets a site pass that would not pass with it.
 */
final class Consequences {

    /** What keeps a part of a file from being read as it is meant. */
    private static final Set<Rule> UNREAD = Set.of(
            Rule.YAML_SYNTAX,
            Rule.YAML_FEATURE,
            Rule.TAB,
            Rule.ODD_BLANK,
            Rule.INDENTATION,
            Rule.MERGED_ITEM,
            Rule.MISSING_BLANK,
            Rule.CURLY_QUOTES,
            Rule.LOOKALIKE);

    /** What keeps a whole file from being read. */
    private static final Set<Rule> UNREAD_FILE =
            Set.of(Rule.UNREADABLE_FILE, Rule.NOT_A_FILE, Rule.FILE_TOO_LARGE, Rule.NOT_UTF8);

    private static final Pattern BARE_KEY = Pattern.compile("[\\w-]+: *");

    private final List<Problem> ofFile;
    private final Optional<SourceFile> file;

    private Consequences(List<Problem> ofFile, Optional<SourceFile> file) {
        this.ofFile = ofFile;
        this.file = file;
    }

    /**
     * The problems without those that follow from others, in their order.
     *
     * @param tree the files, whose lines tell where a block ends
     */
    static List<Problem> without(List<Problem> problems, Optional<SourceTree> tree) {
        Set<String> unread = problems.stream()
                .filter(problem -> UNREAD_FILE.contains(problem.rule()))
                .map(problem -> problem.at().file())
                .filter(path -> path.matches("content(?:/.*)?"))
                .collect(Collectors.toSet());
        return withinFiles(
                problems.stream()
                        .filter(problem -> !isOfUnread(problem, unread))
                        .toList(),
                tree);
    }

    /** Whether it is told only because a file is there, but cannot be read. */
    private static boolean isOfUnread(Problem problem, Set<String> unread) {
        return switch (problem.rule()) {
            case MISSING_FILE ->
                unread.stream()
                        .anyMatch(path -> problem.at().file().equals(path)
                                || problem.at().file().startsWith(path + "/")
                                || problem.message().startsWith("there is no " + path + ","));
            case UNUSED_ENTRY -> !unread.isEmpty();
            case NO_EVENT -> unread.stream().anyMatch(path -> path.startsWith("content/events"));
            default -> false;
        };
    }

    private static List<Problem> withinFiles(List<Problem> problems, Optional<SourceTree> tree) {
        Map<String, List<Problem>> causes = problems.stream()
                .filter(Consequences::isCause)
                .collect(Collectors.groupingBy(problem -> problem.at().file()));
        if (causes.isEmpty()) {
            return problems;
        }
        Map<String, SourceFile> files = tree.stream()
                .flatMap(all -> Stream.concat(all.content().stream(), all.templates().stream()))
                .filter(file -> causes.containsKey(file.path()))
                .collect(Collectors.toMap(SourceFile::path, file -> file));
        Map<String, Consequences> consequences = new HashMap<>();
        causes.forEach((path, ofFile) ->
                consequences.put(path, new Consequences(ofFile, Optional.ofNullable(files.get(path)))));
        return problems.stream()
                .filter(problem -> Optional.ofNullable(
                                consequences.get(problem.at().file()))
                        .filter(found -> found.follows(problem))
                        .isEmpty())
                .toList();
    }

    private static boolean isCause(Problem problem) {
        return UNREAD.contains(problem.rule()) || isCitation(problem);
    }

    /** Whether it spoils a citation, which then counts for nothing. */
    private static boolean isCitation(Problem problem) {
        return problem.rule() == Rule.CITATION_FORM
                || (problem.rule() == Rule.UNKNOWN_ID && problem.message().startsWith("there is no source "));
    }

    private boolean follows(Problem problem) {
        return switch (problem.rule()) {
            case MISSING_KEY, UNFINISHED_DRAFT -> isIn(problem, block(problem), cause -> UNREAD.contains(cause.rule()));
            case WRONG_TYPE, MISSING_IMAGE -> isIn(problem, block(problem), cause -> cause.rule() == Rule.YAML_SYNTAX);
            case NO_SOURCE -> ofFile.stream().anyMatch(Consequences::isCitation);
            case UNCITED_PARAGRAPH -> isIn(problem, indent -> indent >= 0, Consequences::isCitation);
            case CITATION_FORM -> ofFile.stream().anyMatch(other -> overlaps(other, problem));
            default -> false;
        };
    }

    /** Whether the earlier of two problems reaches into the place of the other. */
    private static boolean overlaps(Problem other, Problem problem) {
        return other.rule() == problem.rule()
                && other.at().line() == problem.at().line()
                && other.at().column() < problem.at().column()
                && other.at().column() + other.at().length() > problem.at().column();
    }

    /** Whether a line belongs to the block that begins at a place, by its indent; an empty line has -1. */
    private IntPredicate block(Problem problem) {
        int indent = problem.at().column() - 1;
        boolean isKey = line(problem.at().line())
                .filter(text -> indent <= text.length()
                        && BARE_KEY.matcher(text.substring(indent)).matches())
                .isPresent();
        int least = isKey ? indent + 1 : indent;
        return least == 0 ? any -> false : any -> any < 0 || any >= least;
    }

    private boolean isIn(Problem problem, IntPredicate belongs, Predicate<Problem> isCause) {
        int from = problem.at().line();
        int last = from;
        while (line(last + 1).map(Consequences::indent).filter(belongs::test).isPresent()) {
            last++;
        }
        int to = last;
        boolean isRoot = !belongs.test(Integer.MAX_VALUE);
        return !isRoot
                && ofFile.stream()
                        .filter(isCause)
                        .mapToInt(cause -> cause.at().line())
                        .anyMatch(line -> line >= from && line <= to);
    }

    private Optional<String> line(int number) {
        return file.flatMap(text -> text.line(number));
    }

    private static int indent(String line) {
        return line.isBlank() ? -1 : line.length() - line.stripLeading().length();
    }
}
