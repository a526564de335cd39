package org.annals.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.model.Term;
import org.annals.model.Timeline;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Prose;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.SourceLine;
import org.annals.site.Views.TermView;

/** Every word of the glossary, and where it is used. */
public record GlossaryPage(
        String title, String description, List<TermView> terms, List<SourceLine> sources, String file) implements Page {

    static final Address ADDRESS = new Address("glossary/");

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "glossary";
    }

    static GlossaryPage of(List<EventPage> events, Plan plan) {
        Timeline timeline = plan.timeline();
        var typesetter = new Typesetter(plan, ADDRESS);
        List<TermView> terms = timeline.glossary().values().stream()
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                .map(term -> term(term, events, typesetter))
                .toList();
        String title = timeline.language().say("glossary.title");
        return new GlossaryPage(
                title,
                timeline.settings().title() + ": " + title,
                terms,
                typesetter.bibliography().lines(),
                "content/glossary.yaml");
    }

    private static TermView term(Term term, List<EventPage> events, Typesetter typesetter) {
        List<EventLine> uses = events.stream()
                .filter(event -> event.account().stream()
                        .flatMap(passage -> passage.terms().stream())
                        .anyMatch(used -> used.id().equals(term.id())))
                .map(EventPage::line)
                .toList();
        Prose definition = term.description().map(typesetter::set).orElse(Prose.EMPTY);
        term.sources().forEach(typesetter.bibliography()::add);
        return new TermView(term.id(), term.name(), new TreeMap<>(term.names()), definition, ADDRESS, uses);
    }

    /** Words of the glossary as they are explained on another page. */
    static List<TermView> explained(List<String> ids, Timeline timeline) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(timeline.glossary().get(id)).stream())
                .map(term -> new TermView(
                        term.id(), term.name(), new TreeMap<>(term.names()), plain(term), ADDRESS, List.of()))
                .toList();
    }

    /** A definition without its citations, which would have no list of sources to lead to. */
    private static Prose plain(Term term) {
        String words = term.description().map(Prose::plainText).orElse("");
        return new Prose(List.of(new Block.Paragraph(List.of(new Inline.Text(words)))), List.of());
    }
}
