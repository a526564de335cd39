package org.annals.syntax;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lines by CommonMark 0.31.2, where the library's parser stopped at 0.28. */
final class SpecInlineParser extends CommonmarkInlineParser {

    private static final String COMMENT = "<!--";

    SpecInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                stars(delimiterProcessors),
                linkRefProcessors,
                extensions);
    }

    private static Map<Character, DelimiterProcessor> stars(Map<Character, DelimiterProcessor> known) {
        var processors = new HashMap<>(known);
        processors.put('*', new EmphasisMarks('*'));
        processors.put('_', new EmphasisMarks('_'));
        return processors;
    }

    /** Between angle brackets an address may hold blanks, but no line end (6.3). */
    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                BasedSequence found = input.subSequence(index, i + 1);
                index = i + 1;
                return found;
            }
            if (c == '<' || c == '\n') {
                return null;
            }
            i += c == '\\' ? 1 : 0;
        }
        return null;
    }

    /** A blank parts a title from the address (4.7). */
    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return index > 0 && !Character.isWhitespace(input.charAt(index - 1)) ? null : super.parseLinkTitle();
    }

    /** A comment may hold anything but its end (6.6). */
    @Override
    public boolean parseHtmlInline() {
        if (!input.matchChars(COMMENT, index)) {
            return super.parseHtmlInline();
        }
        int end = commentEnd();
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        index = end;
        return true;
    }

    private int commentEnd() {
        int inside = index + COMMENT.length();
        if (input.matchChars(">", inside)) {
            return inside + 1;
        }
        if (input.matchChars("->", inside)) {
            return inside + 2;
        }
        int close = input.indexOf("-->", inside);
        return close < 0 ? -1 : close + 3;
    }
}
