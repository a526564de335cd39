package org.annals.site.page;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.TextPage;
import org.annals.prose.Prose;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.NoteView;
import org.annals.site.text.SourceLine;
import org.annals.site.text.Typesetter;

/** A page that is only text. */
public record ProsePage(
        Address address,
        String title,
        String description,
        Prose body,
        List<NoteView.Footnote> footnotes,
        List<SourceLine> sources)
        implements Page {

    @Override
    public String template() {
        return "prose";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.timeline().pages().stream()
                .map(page -> new PagePlan(
                        Address.page(page.id()), page.at(), (typesetter, digests) -> of(page, typesetter)));
    }

    private static ProsePage of(TextPage page, Typesetter typesetter) {
        Address address = Address.page(page.id());
        Prose body = typesetter.set(page.body());
        List<NoteView.Footnote> footnotes = typesetter.newFootnotes();
        return new ProsePage(
                address,
                page.title(),
                page.summary().orElse(page.title()),
                body,
                footnotes,
                typesetter.bibliography().lines());
    }
}
