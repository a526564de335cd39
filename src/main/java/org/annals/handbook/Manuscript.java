package org.annals.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Prose;
import org.annals.prose.QuoteMarks;
import org.annals.source.Places;
import org.annals.syntax.Markdown;

/**
 * A chapter as it is written.
 *
 * @param id of the chapter
 * @param title plain text
 * @param summary what it is about, in plain text
 * @param text the Markdown below these
 */
public record Manuscript(String id, String title, String summary, String text) {

    /**
     * A chapter as it is read.
     *
     * @param headings those of the first level, for a table of contents
     */
    public record Reading(Prose body, List<Block.Heading> headings) {

        public Reading {
            headings = List.copyOf(headings);
        }
    }

    /** Reads the text. A chapter with a fault is one of ours: a test finds it. */
    public Reading read() {
        Prose prose = parsed().value().orElseThrow(() -> new IllegalStateException(id));
        var anchors = new Anchors();
        List<Block> blocks =
                prose.blocks().stream().map(block -> set(block, anchors)).toList();
        var headings = new ArrayList<Block.Heading>();
        blocks.forEach(block -> {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                headings.add(heading);
            }
        });
        return new Reading(new Prose(blocks, List.of()), headings);
    }

    /** What is wrong with the Markdown. */
    public List<Problem> problems() {
        return parsed().problems();
    }

    private Result<Prose> parsed() {
        var place = Places.allAt(Location.of("handbook/" + id + ".md"));
        return Reader.MARKDOWN.read(text, place, QuoteMarks.of("en"));
    }

    /** One for all chapters, made with the first that is asked for. */
    private static final class Reader {
        static final Markdown MARKDOWN = new Markdown();
    }

    private static Block set(Block block, Anchors anchors) {
        Block set = block.map(Manuscript::line);
        return set instanceof Block.Heading heading
                ? new Block.Heading(
                        heading.level(),
                        Optional.of(anchors.of(Inline.plainText(heading.content()))),
                        heading.content())
                : set;
    }

    private static List<Inline> line(List<Inline> line) {
        return line.stream().map(Manuscript::set).toList();
    }

    private static Inline set(Inline inline) {
        List<Inline> content = line(inline.content());
        return inline instanceof Inline.Link link ? ChapterLinks.set(link.target(), content) : inline.around(content);
    }
}
