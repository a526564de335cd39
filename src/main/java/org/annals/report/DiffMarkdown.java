package org.annals.report;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.compare.ChangeGroup;
import org.annals.compare.ChangeGroups;
import org.annals.compare.ChangeItem;
import org.annals.compare.ChangeLine;
import org.annals.compare.Comparison;
import org.annals.compare.Piece;

/** What a change does for readers, as Markdown for the summary of a workflow's run. */
public final class DiffMarkdown {

    private static final int MOST_LINES = 40;

    private DiffMarkdown() {}

    /** The whole text: one sentence, then group by group, cut where nobody would read on. */
    public static String of(Comparison comparison) {
        var out = new StringBuilder("### What changes for readers\n\n");
        out.append(MarkdownWords.of(ChangeGroups.headline(comparison))).append("\n\n");
        var budget = new Budget();
        for (ChangeGroup group : ChangeGroups.of(comparison)) {
            out.append("#### ").append(group.title()).append("\n\n");
            if (!add(group.items(), budget, out)) {
                return out + "\n";
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static boolean add(List<ChangeItem> items, Budget budget, StringBuilder out) {
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

    private static String item(ChangeItem item) {
        String detail = item.detail().isEmpty() ? "" : ": " + MarkdownWords.of(item.detail());
        int rest = item.lines().size() - MOST_LINES;
        return "- **" + MarkdownWords.of(item.title()) + "**" + detail + "\n"
                + item.lines().stream()
                        .limit(MOST_LINES)
                        .map(line -> "  - " + line(line) + "\n")
                        .collect(Collectors.joining())
                + (rest > 0 ? "  - …and " + rest + " more\n" : "");
    }

    private static String line(ChangeLine line) {
        return MarkdownWords.of(line.words())
                + (line.pieces().isEmpty() ? "" : " ")
                + line.pieces().stream().map(DiffMarkdown::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        String words = MarkdownWords.of(piece.words().replace('\n', ' '));
        return switch (piece.fate()) {
            case KEPT -> words;
            case REMOVED -> "<del>" + words + "</del>";
            case ADDED -> "<ins>" + words + "</ins>";
        };
    }
}
