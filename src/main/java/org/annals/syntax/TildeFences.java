package org.annals.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbatim lines between tildes: behind the first ones any words may stand (CommonMark 4.5), which our parser forbids. */
final class TildeFences implements CustomBlockParserFactory {

    private static final String FENCE = "~~~";
    private static final int INDENTED = 4;

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(FencedCodeBlockParser.Factory.class, HtmlBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return start(state);
            }
        };
    }

    private static BlockStart start(ParserState state) {
        int from = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        if (state.getIndent() >= INDENTED || !line.matchChars(FENCE, from)) {
            return BlockStart.none();
        }
        int length = line.countLeading(c -> c == '~', from, line.length());
        var parser = new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), from);
        if (parser.getBlock() instanceof com.vladsch.flexmark.ast.FencedCodeBlock block) {
            block.setOpeningMarker(line.subSequence(from, from + length));
        }
        return BlockStart.of(parser).atIndex(from + length);
    }
}
