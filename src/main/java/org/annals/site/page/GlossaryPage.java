package org.annals.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Term;
import org.annals.model.Timeline;
import org.annals.prose.Prose;
import org.annals.site.index.EventLine;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.Digests;
import org.annals.site.text.SourceLine;
import org.annals.site.text.TermView;
import org.annals.site.text.Typesetter;

/** Every word of the glossary, and where it is used. */
public record GlossaryPage(String title, String description, List<TermView> terms, List<SourceLine> sources)
        implements Page {

    @Override
    public Address address() {
        return Address.GLOSSARY;
    }

    @Override
    public String template() {
        return "glossary";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.timeline().glossary().isEmpty()
                ? Stream.empty()
                : Stream.of(PagePlan.of(
                        Address.GLOSSARY,
                        index,
                        index.timeline().glossary().values(),
                        (typesetter, digests) -> of(digests, index, typesetter)));
    }

    private static GlossaryPage of(Digests digests, SiteIndex index, Typesetter typesetter) {
        Timeline timeline = index.timeline();
        List<TermView> terms = timeline.glossary().values().stream()
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                .map(term -> term(term, digests, index, typesetter))
                .toList();
        String title = timeline.language().say("glossary.title");
        return new GlossaryPage(
                title, index.describe(title), terms, typesetter.bibliography().lines());
    }

    private static TermView term(Term term, Digests digests, SiteIndex index, Typesetter typesetter) {
        List<EventLine> uses = digests.term(term.id()).stream().map(index::line).toList();
        Prose definition = term.description().map(typesetter::set).orElse(Prose.EMPTY);
        term.sources().forEach(typesetter.bibliography()::add);
        return TermView.of(term, definition, uses);
    }
}
