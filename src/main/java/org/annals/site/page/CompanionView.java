package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import org.annals.model.Companion;
import org.annals.model.Companion.Part;
import org.annals.prose.Prose;
import org.annals.site.index.Named;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.Claim;
import org.annals.site.text.Digest;
import org.annals.site.text.SourceUses;
import org.annals.site.text.Typesetter;

/** A source read part by part, each part with the events and statements that lean on it. */
public record CompanionView(Optional<Prose> intro, List<Verdict> verdicts, List<PartView> parts) {

    /** In the order in which readers see them. */
    private static final List<String> CHECKS = List.of("confirmed", "partly", "contradicted", "alone");

    /** What other sources say of so many parts. */
    public record Verdict(String check, int count) {}

    /** A part of the source; {@code check} says what other sources say of it. */
    public record PartView(
            String at,
            String kind,
            Optional<Named> by,
            Prose text,
            String check,
            Optional<Prose> note,
            List<SourceUses> uses) {}

    static CompanionView of(Companion companion, List<Digest> events, SiteIndex index, Typesetter typesetter) {
        Optional<Prose> intro = companion.intro().map(typesetter::set);
        List<PartView> parts = companion.parts().stream()
                .map(part -> part(part, companion.source(), events, index, typesetter))
                .toList();
        List<Verdict> verdicts = CHECKS.stream()
                .map(check -> new Verdict(check, (int) parts.stream()
                        .filter(part -> part.check().equals(check))
                        .count()))
                .filter(verdict -> verdict.count > 0)
                .toList();
        return new CompanionView(intro, verdicts, parts);
    }

    private static PartView part(
            Part part, String source, List<Digest> events, SiteIndex index, Typesetter typesetter) {
        return new PartView(
                part.at(),
                part.kind(),
                part.by().map(by -> speaker(by, source, index)),
                typesetter.set(part.text()),
                part.check(),
                part.note().map(typesetter::set),
                events.stream()
                        .map(event ->
                                new SourceUses(index.line(event.event()), claims(event, source, part.at()), List.of()))
                        .filter(uses -> !uses.claims().isEmpty())
                        .toList());
    }

    /** Who is quoted, in the role held when the source appeared. */
    private static Named speaker(String by, String source, SiteIndex index) {
        return index.source(source)
                .issued()
                .map(issued -> index.speaker(by, issued))
                .orElseGet(() -> index.speaker(by));
    }

    /** The claims of an event that cite this place of the source, in whichever way the place is written. */
    private static List<Claim> claims(Digest event, String source, String at) {
        return event.claims(source)
                .filter(claim -> claim.locator().filter(at::equalsIgnoreCase).isPresent())
                .toList();
    }
}
