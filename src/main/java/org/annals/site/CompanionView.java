package org.annals.site;

import java.util.List;
import java.util.Optional;
import org.annals.model.Companion;
import org.annals.model.Companion.Part;
import org.annals.prose.Prose;
import org.annals.site.Views.Claim;
import org.annals.site.Views.Named;
import org.annals.site.Views.SourceUses;

/** A source read part by part, each part with the events and statements that lean on it. */
public record CompanionView(Optional<Prose> intro, List<PartView> parts) {

    /** A part of the source; {@code check} says what other sources say of it. */
    public record PartView(
            String at,
            String kind,
            Optional<Named> by,
            Prose text,
            String check,
            Optional<Prose> note,
            List<SourceUses> uses) {}

    static CompanionView of(Companion companion, List<EventPage> events, Plan plan, Typesetter typesetter) {
        Optional<Prose> intro = companion.intro().map(typesetter::set);
        List<PartView> parts = companion.parts().stream()
                .map(part -> part(part, companion.source(), events, plan, typesetter))
                .toList();
        return new CompanionView(intro, parts);
    }

    private static PartView part(Part part, String source, List<EventPage> events, Plan plan, Typesetter typesetter) {
        return new PartView(
                part.at(),
                part.kind(),
                part.by().map(by -> speaker(by, source, plan)),
                typesetter.set(part.text()),
                part.check(),
                part.note().map(typesetter::set),
                events.stream()
                        .map(event -> new SourceUses(event.line(), claims(event, source, part.at()), List.of()))
                        .filter(uses -> !uses.claims().isEmpty())
                        .toList());
    }

    /** Who is quoted, in the role held when the source appeared. */
    private static Named speaker(String by, String source, Plan plan) {
        return plan.source(source)
                .issued()
                .map(issued -> plan.speaker(by, issued))
                .orElseGet(() -> plan.speaker(by));
    }

    /** The claims of an event that cite this place of the source, in whichever way the place is written. */
    private static List<Claim> claims(EventPage event, String source, String at) {
        return event.uses().stream()
                .filter(use -> use.source().equals(source))
                .filter(use -> use.mark().locator().filter(at::equalsIgnoreCase).isPresent())
                .map(use ->
                        new Claim(use.claim(), use.mark().anchor(), use.mark().locator()))
                .toList();
    }
}
