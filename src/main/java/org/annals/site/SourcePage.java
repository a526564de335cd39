package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Companion;
import org.annals.model.Source;
import org.annals.model.SourceRef;
import org.annals.site.Views.Claim;
import org.annals.site.Views.SourceLine;
import org.annals.site.Views.SourceUses;

/** One source, and every claim that leans on it. */
public record SourcePage(
        Address address,
        String title,
        String tab,
        String description,
        SourceLine source,
        List<SourceUses> uses,
        Optional<CompanionView> companion,
        List<SourceLine> sources,
        String file)
        implements Page {

    static Address address(String source) {
        return new Address("sources/" + source + "/");
    }

    @Override
    public String template() {
        return "source";
    }

    static SourcePage of(Source source, List<EventPage> events, Plan plan) {
        var typesetter = new Typesetter(plan, address(source.id()));
        Optional<Companion> companion =
                Optional.ofNullable(plan.timeline().companions().get(source.id()));
        var bibliography = new Bibliography(plan, false);
        bibliography.add(new SourceRef(source.id(), Optional.empty()));
        var uses = new ArrayList<SourceUses>();
        for (EventPage event : events) {
            List<Claim> claims = event.uses().stream()
                    .filter(use -> use.source().equals(source.id()))
                    .map(use -> new Claim(
                            use.claim(), use.mark().anchor(), use.mark().locator()))
                    .toList();
            event.sources().stream()
                    .filter(line -> line.id().equals(source.id()))
                    .forEach(line -> uses.add(new SourceUses(event.line(), claims, line.places())));
        }
        return new SourcePage(
                address(source.id()),
                source.title(),
                source.title() + " · " + plan.timeline().language().say("sources.title") + " (" + source.id() + ")",
                plan.timeline().settings().title() + ": " + source.title(),
                bibliography.lines().get(0),
                uses,
                companion.map(read -> CompanionView.of(read, events, plan, typesetter)),
                companion.map(read -> typesetter.bibliography().lines()).orElse(List.of()),
                "content/sources.yaml");
    }

    /** The pages of the events that lean on each source. */
    static Map<String, List<EventPage>> bySource(List<EventPage> events) {
        return events.stream()
                .flatMap(event -> event.sources().stream().map(line -> Map.entry(line.id(), event)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
