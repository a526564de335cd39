package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Companion;
import org.annals.model.Source;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.Digest;
import org.annals.site.text.SourceLine;
import org.annals.site.text.SourceUses;
import org.annals.site.text.SourceView;
import org.annals.site.text.Typesetter;

/** One source, and every claim that leans on it. */
public record SourcePage(
        Address address,
        String title,
        String tab,
        String description,
        SourceView source,
        List<SourceUses> uses,
        Optional<CompanionView> companion,
        List<SourceLine> sources)
        implements Page {

    @Override
    public String template() {
        return "source";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.timeline().sources().values().stream()
                .map(source -> new PagePlan(
                        Address.source(source.id()),
                        source.at().whole(),
                        (typesetter, digests) -> of(source, digests.source(source.id()), index, typesetter)));
    }

    private static SourcePage of(Source source, List<Digest> events, SiteIndex index, Typesetter typesetter) {
        Optional<Companion> companion =
                Optional.ofNullable(index.timeline().companions().get(source.id()));
        return new SourcePage(
                Address.source(source.id()),
                source.title(),
                source.title() + " · " + index.say("sources.title") + " (" + source.id() + ")",
                index.describe(source.title()),
                SourceView.of(source, index),
                events.stream().map(event -> uses(event, source.id(), index)).toList(),
                companion.map(read -> CompanionView.of(read, events, index, typesetter)),
                typesetter.bibliography().lines());
    }

    private static SourceUses uses(Digest event, String source, SiteIndex index) {
        return new SourceUses(index.line(event.event()), event.claims(source).toList(), event.places(source));
    }
}
