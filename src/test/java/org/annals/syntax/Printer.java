package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.prose.Block;
import org.annals.prose.Citation;
import org.annals.prose.Citation.Cite;
import org.annals.prose.EventLink;
import org.annals.prose.Inline;
import org.annals.prose.NoteMark;
import org.annals.prose.Prose;

/** Shows prose and problems as a few short lines that can be written down in a test. */
final class Printer {

    private final List<String> lines = new ArrayList<>();

    private Printer() {}

    /** The prose, its notes, then the problems. */
    static String print(Result<Prose> result) {
        var printer = new Printer();
        result.value().ifPresent(printer::prose);
        result.problems().forEach(problem -> printer.lines.add("! " + problem(problem)));
        return String.join("\n", printer.lines);
    }

    /** A problem as {@code line:column+length rule: message}. */
    static String problem(Problem problem) {
        return "%d:%d+%d %s: %s"
                .formatted(
                        problem.at().line(),
                        problem.at().column(),
                        problem.at().length(),
                        problem.rule().id(),
                        problem.message());
    }

    private void prose(Prose prose) {
        blocks(prose.blocks(), "");
        prose.notes().forEach(note -> {
            lines.add("note " + note.name());
            blocks(note.blocks(), "  ");
        });
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.add(indent + "p " + inlines(paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
            lines.add(indent + "h" + heading.level() + " " + inlines(heading.content()));
        } else if (block instanceof Block.Quotation quotation) {
            lines.add(indent + "quote");
            blocks(quotation.content(), indent + "  ");
        } else if (block instanceof Block.Items items) {
            items(items, indent);
        } else if (block instanceof Block.Verbatim verbatim) {
            lines.add(indent + "verbatim " + verbatim.text().replace("\n", "⏎"));
        } else if (block instanceof Block.Table table) {
            table(table, indent);
        } else {
            lines.add(indent + "rule");
        }
    }

    private void items(Block.Items items, String indent) {
        String name = items.start().map(start -> "ol " + start).orElse("ul");
        lines.add(indent + name + (items.tight() ? "" : " loose"));
        for (List<Block> item : items.items()) {
            lines.add(indent + "-");
            blocks(item, indent + "  ");
        }
    }

    private void table(Block.Table table, String indent) {
        lines.add(indent + "table " + table.columns());
        lines.add(indent + "  " + cells(table.head()));
        table.rows().forEach(row -> lines.add(indent + "  " + cells(row)));
    }

    private static String cells(List<List<Inline>> row) {
        return row.stream().map(Printer::inlines).collect(Collectors.joining(" | "));
    }

    private static String inlines(List<Inline> parts) {
        return parts.stream().map(Printer::inline).collect(Collectors.joining());
    }

    private static String inline(Inline part) {
        if (part instanceof Inline.Text text) {
            return text.words().replace("\n", "⏎");
        } else if (part instanceof Inline.Styled styled) {
            return switch (styled.style()) {
                        case EMPHASIS -> "em{";
                        case STRONG -> "strong{";
                        case DELETED -> "del{";
                        case FOUND -> throw new AssertionError(styled);
                    }
                    + inlines(styled.content())
                    + "}";
        } else if (part instanceof Inline.LineBreak) {
            return "↵";
        } else if (part instanceof Inline.Code code) {
            return "code{" + code.words() + "}";
        } else if (part instanceof Inline.Link link) {
            String title = link.title().map(text -> " '" + text + "'").orElse("");
            return "link<" + link.target() + title + ">{" + inlines(link.content()) + "}";
        } else if (part instanceof EventLink link) {
            return "event<" + link.event()
                    + link.shown().map(words -> "|" + words).orElse("") + ">";
        } else if (part instanceof Citation citation) {
            return citation.cites().stream().map(Printer::cite).collect(Collectors.joining("; ", "cite<", ">"));
        } else if (part instanceof NoteMark mark) {
            return "note<" + mark.name() + ">";
        }
        throw new AssertionError(part);
    }

    private static String cite(Cite cite) {
        return cite.source() + cite.locator().map(where -> ", " + where).orElse("");
    }
}
