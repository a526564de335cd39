package org.annals.render;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.output.Bibliography;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the citation processor writes: plain words, with a sign of no meaning where italics, titles and DOIs begin and end.
 *
 * <p>It escapes nothing and makes no markup; both are done once, in {@link SourceEntries}.
 */
final class EntryFormat extends BaseFormat {

    static final char ITALICS = '\uE000';
    static final char ITALICS_END = '\uE001';
    static final char TITLE = '\uE002';
    static final char TITLE_END = '\uE003';
    static final char DOI = '\uE004';
    static final char DOI_END = '\uE005';

    private static final String ENTRY_END = "\uE006";

    private final TokenBuffer unfinished = new TokenBuffer();
    private @Nullable RenderContext context;

    /**
     * Keeps an entry: to finish one means to compile a dozen patterns, which serve as well for all that are kept. The sign
     * after it keeps it from its neighbours.
     */
    @Override
    public String formatBibliographyEntry(RenderContext entry, int index) {
        unfinished.append(entry.getResult());
        unfinished.append(ENTRY_END, TextToken.Type.TEXT);
        context = entry;
        return "";
    }

    /** The entries that were kept, in order. */
    List<String> finished() {
        if (context == null) {
            return List.of();
        }
        postProcess(unfinished, context);
        return List.of(format(unfinished).split(ENTRY_END));
    }

    @Override
    public String getName() {
        return "signs";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        return format(buffer);
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        return text;
    }

    @Override
    protected String escape(String text) {
        return text;
    }

    @Override
    protected String openFontStyle(int style) {
        return isItalic(style) ? String.valueOf(ITALICS) : "";
    }

    @Override
    protected String closeFontStyle(int style) {
        return isItalic(style) ? String.valueOf(ITALICS_END) : "";
    }

    private static boolean isItalic(int style) {
        return style == FormattingAttributes.FS_ITALIC;
    }
}
