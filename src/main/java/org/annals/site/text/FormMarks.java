package org.annals.site.text;

import java.util.List;
import org.annals.prose.Block;
import org.annals.prose.FormFinder;
import org.annals.prose.FormFinder.Found;
import org.annals.prose.Inline;
import org.annals.prose.Prose;

/** Marks the forms of a phrase in texts. */
public final class FormMarks {

    private static final int MOST = 100; // in one line: who says it more often has been understood

    private final FormFinder finder;

    public FormMarks(FormFinder finder) {
        this.finder = finder;
    }

    public Prose in(Prose text) {
        return new Prose(
                text.blocks().stream().map(block -> block.map(this::line)).toList(), List.of());
    }

    /** In words without any marks of their own. */
    public Prose in(String words) {
        return in(new Prose(List.of(new Block.Paragraph(List.of(new Inline.Text(words)))), List.of()));
    }

    private List<Inline> line(List<Inline> line) {
        List<Inline> marked = line;
        List<Found> forms = finder.in(Inline.plainText(line));
        for (Found found : forms.subList(0, Math.min(forms.size(), MOST))) {
            marked = found.span().wrap(marked, piece -> new Inline.Styled(Inline.Style.FOUND, List.of(piece)));
        }
        return marked;
    }
}
