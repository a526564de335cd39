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
        int close = input.indexOf(citation ? "]" : "]]", start + open);
        int lineEnd = input.indexOf('\n', start);
        if (close < 0 || (lineEnd >= 0 && lineEnd < close)) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock()
                .appendChild(new Bracketed(
                        input.subSequence(start, close + open), input.subSequence(start + open, close), citation));
        parser.setIndex(close + open);
        return true;
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
