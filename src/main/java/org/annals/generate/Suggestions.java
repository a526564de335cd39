package org.annals.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.compare.LineDiff;
import org.annals.compare.LineDiff.Replacement;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * What {@link Fixer} would repair in a change, line by line, where a reviewer can propose it: on lines that the change shows.
 *
 * @param all those that can be proposed, file by file
 * @param others how many repairs cannot be
 */
public record Suggestions(List<Suggestion> all, int others) {

    /** Lines around a change that are shown with it. */
    private static final int SHOWN = 3;

    private static final int MOST = 30;
    private static final int MOST_CHARACTERS = 8_000;

    /** Plain names in the folder of the content; nothing else is proposed, whatever a change contains. */
    private static final Pattern PATH = Pattern.compile(
            "content/(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}._ -]*/)*" + "[\\p{L}\\p{N}_][\\p{L}\\p{N}._ -]*\\.(?:md|yaml)");

    /** What cannot be seen can hide something: a control, a sign that turns the direction of text. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\t\\n]]");

    public Suggestions {
        all = List.copyOf(all);
    }

    /**
     * Lines of a file and what to write instead.
     *
     * @param first the first line, from 1
     * @param last the last, not before the first
     * @param text the new lines, without the line end of the last
     */
    public record Suggestion(String path, int first, int last, String text) {}

    /** Those for the files in which two states differ. */
    public static Suggestions of(SourceTree before, SourceTree now) {
        Map<String, SourceFile> old = new LinkedHashMap<>();
        before.content().forEach(file -> old.put(file.path(), file));
        List<SourceFile> fixed = Fixer.fix(now, path -> true).content();
        var found = new ArrayList<Suggestion>();
        int others = 0;
        for (int i = 0; i < fixed.size(); i++) {
            SourceFile file = now.content().get(i);
            Optional<SourceFile> former = Optional.ofNullable(old.get(file.path()));
            if (former.filter(file::equals).isEmpty()) {
                List<Replacement> repairs =
                        LineDiff.of(file.text(), fixed.get(i).text());
                List<Suggestion> some = shown(file, former, repairs);
                found.addAll(some);
                others += repairs.size() - some.size();
            }
        }
        int told = Math.min(MOST, found.size());
        return new Suggestions(found.subList(0, told), others + found.size() - told);
    }

    private static List<Suggestion> shown(SourceFile file, Optional<SourceFile> former, List<Replacement> repairs) {
        List<Replacement> changes = LineDiff.of(former.map(SourceFile::text).orElse(""), file.text());
        List<String> lines = file.text().lines().toList();
        return repairs.stream()
                .flatMap(repair -> suggestion(file.path(), repair, lines).stream())
                .filter(suggestion -> isHarmless(suggestion) && isShown(suggestion, changes))
                .toList();
    }

    /** Lines that are only added are proposed with the line before them. */
    private static Optional<Suggestion> suggestion(String path, Replacement repair, List<String> lines) {
        var text = new ArrayList<>(repair.lines());
        if (repair.count() > 0) {
            return text.isEmpty()
                    ? Optional.empty() // a proposal of nothing deletes no line
                    : Optional.of(new Suggestion(
                            path, repair.at() + 1, repair.at() + repair.count(), String.join("\n", text)));
        }
        if (repair.at() == 0) {
            return Optional.empty();
        }
        text.add(0, lines.get(repair.at() - 1));
        return Optional.of(new Suggestion(path, repair.at(), repair.at(), String.join("\n", text)));
    }

    private static boolean isHarmless(Suggestion suggestion) {
        return PATH.matcher(suggestion.path()).matches()
                && suggestion.text().length() <= MOST_CHARACTERS
                && !UNSEEN.matcher(suggestion.text()).find();
    }

    private static boolean isShown(Suggestion suggestion, List<Replacement> changes) {
        return IntStream.rangeClosed(suggestion.first() - 1, suggestion.last() - 1)
                .allMatch(line -> changes.stream()
                        .anyMatch(change -> line >= change.start() - SHOWN
                                && line < change.start() + change.lines().size() + SHOWN));
    }
}
