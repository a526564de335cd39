package org.annals.site;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.annals.model.Term;
import org.annals.model.Timeline;
import org.annals.prose.Prose;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.SourceLine;
import org.annals.site.Views.TermView;

/** Every word of the glossary, and where it is used. */
public record GlossaryPage(
        String title, String description, List<TermView> terms, List<SourceLine> sources, String file) implements Page {

    static final Address ADDRESS = new Address("glossary/");

    /** The address of the page; a word stands there under its id. */
    static Address of(String term) {
        assert !term.isEmpty();
        return ADDRESS;
    }

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
        term.sources().forEach(source -> typesetter.bibliography().add(source.id()));
        return new TermView(term.id(), term.name(), new TreeMap<>(term.names()), definition, ADDRESS, uses);
    }
}
