package org.annals.site;

import java.util.List;
import org.annals.model.TextPage;
import org.annals.prose.Prose;
import org.annals.site.Views.SourceLine;

/** A page that is only text. */
public record ProsePage(
        Address address,
        String title,
        String description,
        Prose body,
        List<NoteView.Footnote> footnotes,
        List<SourceLine> sources,
        String file)
        implements Page {

    @Override
    public String template() {
        return "prose";
    }

    static ProsePage of(TextPage page, Plan plan) {
        Address address = Address.page(page.id());
        var typesetter = new Typesetter(plan, address);
        Prose body = typesetter.set(page.body());
        List<NoteView.Footnote> footnotes = typesetter.newFootnotes();
        return new ProsePage(
                address,
                page.title(),
                page.summary().orElse(page.title()),
                body,
                footnotes,
                typesetter.bibliography().lines(),
                page.at().file());
    }
}
