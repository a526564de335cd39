package org.annals.generate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.problem.Handful;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.render.PreviewSheet;
import org.annals.render.PreviewSheet.Fault;
import org.annals.render.PreviewSheet.Line;
import org.annals.source.SourceFile;

/** The problems of a change at their lines: those of the files that it touches, and errors wherever they are. */
final class ChangeProblems {

    private static final int MOST = 200;
    private static final int AROUND = 1;
    private static final int LONGEST = 160;

    private ChangeProblems() {}

    static List<PreviewSheet.File> of(Revision revision) {
        Set<SourceFile> same = new HashSet<>(revision.filesBefore().content());
        Map<String, SourceFile> files = new LinkedHashMap<>();
        revision.filesNow().content().forEach(file -> files.put(file.path(), file));
        Map<String, List<Fault>> faults = Handful.ofEach(revision.problems()).stream()
                .filter(problem -> problem.isError()
                        || !same.contains(files.get(problem.at().file())))
                .limit(MOST)
                .collect(Collectors.groupingBy(
                        problem -> problem.at().file(),
                        TreeMap::new,
                        Collectors.mapping(
                                problem -> fault(
                                        problem,
                                        Optional.ofNullable(
                                                files.get(problem.at().file()))),
                                Collectors.toList())));
        return faults.entrySet().stream()
                .map(file -> new PreviewSheet.File(file.getKey(), file.getValue()))
                .toList();
    }

    private static Fault fault(Problem problem, Optional<SourceFile> file) {
        return new Fault(
                problem.isError(),
                problem.rule().id(),
                problem.at().line(),
                problem.told(),
                problem.suggestion(),
                file.map(text -> lines(problem.at(), text)).orElse(List.of()));
    }

    private static List<Line> lines(Location at, SourceFile file) {
        return IntStream.rangeClosed(at.line() - AROUND, at.line() + AROUND)
                .boxed()
                .flatMap(number -> file.line(number).map(text -> line(number, text, at)).stream())
                .toList();
    }

    private static Line line(int number, String text, Location at) {
        int length = text.codePointCount(0, text.length());
        if (number != at.line() || at.length() == 0) {
            return new Line(number, cut(text), "", "");
        }
        int start = Math.min(at.column() - 1, length);
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, Math.min(at.length(), length - start));
        return new Line(
                number, cutBefore(text.substring(0, from)), cut(text.substring(from, to)), cut(text.substring(to)));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String cutBefore(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : "…" + text.substring(text.offsetByCodePoints(0, length - LONGEST));
    }
}
