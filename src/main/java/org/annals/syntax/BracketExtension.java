package org.annals.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teaches the parser the two forms of ours: {@code [@source]} and {@code [[event]]}. They stay on one line. */
final class BracketExtension implements Parser.ParserExtension, InlineParserExtensionFactory {

    private static final int DEEPEST = 8;

    /** What stands between {@code [} and {@code ]}, or between {@code [[} and {@code ]]}. */
    static final class Bracketed extends Node {

        private final boolean citation;
        private final BasedSequence inside;

        Bracketed(BasedSequence chars, BasedSequence inside, boolean citation) {
            super(chars);
            this.inside = inside;
            this.citation = citation;
        }

        boolean isCitation() {
            return citation;
        }

        BasedSequence inside() {
            return inside;
        }

        @Override
        public BasedSequence[] getSegments() {
            return new BasedSequence[] {inside};
        }
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(this);
    }

    @Override
    public CharSequence getCharacters() {
        return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineParserExtension() {
            @Override
            public void finalizeDocument(InlineParser inlineParser) {}

            @Override
            public void finalizeBlock(InlineParser inlineParser) {}

            @Override
            public boolean parse(LightInlineParser found) {
                return bracketed(found);
            }
        };
    }

    private static boolean bracketed(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        char second = start + 1 < input.length() ? input.charAt(start + 1) : ' ';
        if (second != '@' && second != '[') {
            return false;
        }
        boolean citation = second == '@';
        int open = citation ? 1 : 2;
        int lineEnd = input.indexOf('\n', start);
        int close = close(input, start, open, lineEnd < 0 ? input.length() : lineEnd);
        if (close < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock()
                .appendChild(new Bracketed(
                        input.subSequence(start, close + open), input.subSequence(start + open, close), citation));
        parser.setIndex(close + open);
        return true;
    }

    /** Where the bracket that was opened ends, whatever is nested in it; where nothing balances, at the first end. */
    private static int close(BasedSequence input, int start, int open, int lineEnd) {
        int depth = 0;
        for (int i = start; i < lineEnd && depth < DEEPEST; i++) {
            char c = input.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                int close = i + 1 - open;
                return input.charAt(close) == ']' ? close : input.indexOf("]]", start + open, lineEnd);
            }
        }
        int first = input.indexOf(open == 1 ? "]" : "]]", start + open);
        return first < lineEnd ? first : -1;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
