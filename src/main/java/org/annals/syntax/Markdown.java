package org.annals.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Handful;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.prose.Prose;
import org.annals.prose.QuoteMarks;
import org.annals.source.Direction;
import org.annals.source.Places;
import org.annals.source.StringPool;

/**
 * Reads CommonMark with tables, footnotes, citations and event links into prose.
 *
 * <p>The parser behind it can be made to run for ever or to overflow the stack, so texts pass a guard first, and callers give
 * it a thread with a deep stack. One reader serves all threads.
 */
public final class Markdown {

    private final StringPool repeats;
    private final Parser parser = Parser.builder(new MutableDataSet()
                    .set(TypographicExtension.ENABLE_QUOTES, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true))
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create(),
                    TypographicExtension.create(),
                    new BracketExtension()))
            .customInlineParserFactory(SpecInlineParser::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory()) // which comes only with its own parser
            .customBlockParserFactory(new TildeFences())
            .build();

    /** A reader for texts that have little in common. */
    public Markdown() {
        this(new StringPool());
    }

    /**
     * A reader for many texts.
     *
     * @param repeats what they and others have in common
     */
    public Markdown(StringPool repeats) {
        this.repeats = repeats;
    }

    /**
     * Reads a text of several paragraphs.
     *
     * @param marks what stands for straight quotation marks
     */
    public Result<Prose> read(String text, Places places, QuoteMarks marks) {
        List<Problem> guarded = MarkdownGuard.check(text, places);
        if (!guarded.isEmpty()) {
            return new Result<>(Optional.empty(), guarded);
        }
        var builder = new ProseBuilder(places, marks, repeats);
        try {
            Prose prose = builder.prose(parser.parse(text));
            var problems = new ArrayList<>(builder.problems());
            problems.addAll(unpaired(text, places));
            return Result.of(prose, problems);
        } catch (StackOverflowError e) {
            return Result.failed(MarkdownGuard.tooDeep(places));
        }
    }

    private static List<Problem> unpaired(String text, Places places) {
        var unpaired = new Handful();
        Direction.unpaired(text)
                .forEach(at -> unpaired.add(() -> Direction.problem(text.charAt(at), places.at(at, 1))));
        return unpaired.problems();
    }
}
