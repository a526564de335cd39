package org.annals.syntax;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Note;
import org.annals.prose.Prose;
import org.annals.prose.QuoteMarks;
import org.annals.source.Limits;
import org.annals.source.Places;
import org.annals.source.StringPool;

/** Turns flexmark's tree into prose: only what is named here can come out. */
final class ProseBuilder {

    private final Places places;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final StringPool repeats;
    private final InlineBuilder inlines;
    private final DoubtfulMarkdown doubtful;
    private final ArrayDeque<Integer> outline = new ArrayDeque<>();
    private int depth;
    private int cells;

    ProseBuilder(Places places, QuoteMarks marks, StringPool repeats) {
        this.places = places;
        this.repeats = repeats;
        this.inlines = new InlineBuilder(places, problems, marks, repeats);
        this.doubtful = new DoubtfulMarkdown(places, problems);
    }

    List<Problem> problems() {
        return problems;
    }

    Prose prose(Document document) {
        List<Block> blocks = blocks(document);
        return new Prose(blocks, notes, inlines.mentions(), places(document));
    }

    /** The first line of each block at the top. */
    private List<Location> places(Document document) {
        var found = new ArrayList<Location>();
        for (Node child : document.getChildren()) {
            if (isShown(child)) {
                found.add(places.at(child.getStartOffset(), child.getTextLength()));
            }
        }
        return found;
    }

    private static boolean isShown(Node node) {
        return !(node instanceof Reference || node instanceof FootnoteBlock || node instanceof HtmlBlockBase);
    }

    private List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        if (++depth > Limits.TEXT_DEPTH) {
            problems.add(MarkdownGuard.tooDeep((start, length) -> places.at(parent.getStartOffset(), 1)));
        } else {
            for (Node child : parent.getChildren()) {
                block(child).ifPresent(blocks::add);
            }
        }
        depth--;
        return blocks;
    }

    private Optional<Block> block(Node node) {
        if (node instanceof Paragraph) {
            return Optional.of(new Block.Paragraph(inlines.line(node)));
        }
        if (node instanceof Heading heading) {
            doubtful.heading(heading);
            return Optional.of(new Block.Heading(level(heading), inlines.line(node)));
        }
        if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quotation(blocks(node)));
        }
        if (node instanceof ListBlock list) {
            return Optional.of(items(list));
        }
        if (node instanceof TableBlock table) {
            return Optional.of(table(table));
        }
        return node instanceof ThematicBreak ? Optional.of(new Block.Divider()) : oddBlock(node);
    }

    /** One below the heading that it stands under: an outline whose first level is written as ## has no gap. */
    private int level(Heading heading) {
        int written = heading.getLevel();
        if (!outline.isEmpty() && written > outline.getLast() + 1) {
            problems.add(Problem.of(
                    Rule.HEADING_LEVEL,
                    places.at(heading.getOpeningMarker().getStartOffset(), written),
                    "this heading is more than one level below the one before it",
                    "write " + "#".repeat(outline.getLast() + 1)));
        }
        while (!outline.isEmpty() && outline.getLast() >= written) {
            outline.removeLast();
        }
        outline.addLast(written);
        return outline.size();
    }

    private Optional<Block> oddBlock(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Block.Verbatim(code.getContentChars().toString()));
        }
        if (node instanceof IndentedCodeBlock code) {
            doubtful.code(code);
            return Optional.of(new Block.Verbatim(code.getContentChars().toString()));
        }
        if (node instanceof FootnoteBlock note) {
            notes.add(new Note(
                    repeats.once(note.getText().toString()),
                    blocks(note),
                    places.at(note.getText().getStartOffset(), note.getText().length())));
            return Optional.empty();
        }
        if (node instanceof HtmlBlockBase) {
            inlines.rawHtml(node);
            return Optional.empty();
        }
        if (node instanceof Reference) {
            return Optional.empty(); // its link stands where it is used
        }
        throw new AssertionError("unknown block " + node.getNodeName());
    }

    private Block items(ListBlock list) {
        doubtful.items(list);
        var items = new ArrayList<List<Block>>();
        for (Node item : list.getChildren()) {
            items.add(blocks(item));
        }
        Optional<Integer> start =
                list instanceof OrderedList ordered ? Optional.of(ordered.getStartNumber()) : Optional.empty();
        assert start.isPresent() || list instanceof BulletList;
        return new Block.Items(start, list.isTight(), items);
    }

    private Block table(TableBlock table) {
        var columns = new ArrayList<Block.Table.Align>();
        var head = new ArrayList<List<Inline>>();
        var rows = new ArrayList<List<List<Inline>>>();
        for (Node section : table.getChildren()) {
            for (Node row : section.getChildren()) {
                if (section instanceof TableHead && head.isEmpty()) {
                    row.getChildren().forEach(cell -> columns.add(align(cell)));
                    head.addAll(cells(row));
                } else if (section instanceof TableHead || section instanceof TableBody) {
                    doubtful.cells(row, head.size());
                    rows.add(cells(row));
                }
            }
        }
        return padded(columns, head, rows);
    }

    /** A row with more cells than the head has is told, and shown all the same. */
    private static Block padded(
            List<Block.Table.Align> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        while (head.size() < widest) {
            head.add(List.of());
            columns.add(Block.Table.Align.START);
        }
        return new Block.Table(columns, head, rows);
    }

    private List<List<Inline>> cells(Node row) {
        var texts = new ArrayList<List<Inline>>();
        for (Node cell : row.getChildren()) {
            if (++cells == Limits.TEXT_CELLS + 1) {
                problems.add(Problem.of(
                        Rule.TEXT_LIMIT,
                        places.at(cell.getStartOffset(), 1),
                        "the tables of this text have more than " + Limits.TEXT_CELLS + " cells",
                        "shorten them"));
            }
            texts.add(cells <= Limits.TEXT_CELLS ? inlines.line(cell) : List.of());
        }
        return texts;
    }

    private static Block.Table.Align align(Node cell) {
        TableCell.Alignment alignment = cell instanceof TableCell found ? found.getAlignment() : null;
        if (alignment == TableCell.Alignment.CENTER) {
            return Block.Table.Align.CENTRE;
        }
        return alignment == TableCell.Alignment.RIGHT ? Block.Table.Align.END : Block.Table.Align.START;
    }
}
