package org.annals.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.annals.compare.ChangeGroup;
import org.annals.compare.ChangeGroups;
import org.annals.compare.ChangeHeadline;
import org.annals.compare.ChangeItem;
import org.annals.compare.ChangeLine;
import org.annals.compare.Comparison;
import org.annals.compare.Piece;

/** What a change does for readers, for people: one sentence, then group by group, cut where nobody would read on. */
public final class DiffReport {

    private static final int MOST_LINES = 40;

    /** How words are written and set apart. */
    private record Ink(
            UnaryOperator<String> words, String strong, Mark heading, Mark group, Mark removed, Mark added) {}

    /** What stands before and behind words. */
    private record Mark(String before, String behind) {
        String on(String words) {
            return before + words + behind;
        }
    }

    private static final Mark LINE = new Mark("", ":");

    private static final Ink TEXT = new Ink(Visible::of, "", LINE, LINE, new Mark("[-", "-]"), new Mark("{+", "+}"));

    private static final Ink MARKDOWN = new Ink(
            MarkdownWords::of,
            "**",
            new Mark("### ", ""),
            new Mark("#### ", ""),
            new Mark("<del>", "</del>"),
            new Mark("<ins>", "</ins>"));

    private final Ink ink;

    private DiffReport(Ink ink) {
        this.ink = ink;
    }

    /** For a terminal: {@code [-what went-]} and {@code {+what came+}}. */
    public static String text(Comparison comparison) {
        return new DiffReport(TEXT).of(comparison);
    }

    /** For the summary of a workflow's run. */
    public static String markdown(Comparison comparison) {
        return new DiffReport(MARKDOWN).of(comparison);
    }

    private String of(Comparison comparison) {
        var out = new StringBuilder(ink.heading.on("What changes for readers") + "\n\n");
        out.append(ink.words.apply(ChangeHeadline.of(comparison))).append("\n\n");
        var budget = new Budget();
        for (ChangeGroup group : ChangeGroups.of(comparison)) {
            out.append(ink.group.on(group.title())).append("\n\n");
            if (!add(group.items(), budget, out)) {
                return out + "\n";
            }
            out.append('\n');
        }
        return out.toString();
    }

    private boolean add(List<ChangeItem> items, Budget budget, StringBuilder out) {
        for (int i = 0; i < items.size(); i++) {
            String told = item(items.get(i));
            if (!budget.allows(told)) {
                out.append("- …and ").append(items.size() - i).append(" more of these\n");
                return false;
            }
            out.append(told);
        }
        return true;
    }

    private String item(ChangeItem item) {
        String detail = item.detail().isEmpty() ? "" : ": " + ink.words.apply(item.detail());
        int rest = item.lines().size() - MOST_LINES;
        return "- " + ink.strong + ink.words.apply(item.title()) + ink.strong + detail + "\n"
                + item.lines().stream()
                        .limit(MOST_LINES)
                        .map(line -> "  - " + line(line) + "\n")
                        .collect(Collectors.joining())
                + (rest > 0 ? "  - …and " + rest + " more\n" : "");
    }

    private String line(ChangeLine line) {
        return ink.words.apply(line.words())
                + (line.pieces().isEmpty() ? "" : " ")
                + line.pieces().stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        String words = ink.words.apply(piece.words().replace('\n', ' '));
        return switch (piece.fate()) {
            case KEPT -> words;
            case REMOVED -> ink.removed.on(words);
            case ADDED -> ink.added.on(words);
        };
    }
}
