package org.annals.site.page;

import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Event.Alias;
import org.annals.site.index.SiteIndex;

/** Sends a visitor of an old address on to the new one. */
public record RedirectPage(Address address, String title, Address target) implements Page {

    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.published().stream()
                .flatMap(event -> event.aliases().stream().flatMap(alias -> plan(alias, event)));
    }

    private static Stream<PagePlan> plan(Alias alias, Event event) {
        return Address.HOME
                .resolve(alias.path())
                .map(old -> new PagePlan(
                        old,
                        alias.at(),
                        (typesetter, digests) -> new RedirectPage(old, event.title(), Address.event(event.id()))))
                .stream();
    }

    @Override
    public String description() {
        return title;
    }

    @Override
    public String template() {
        return "redirect";
    }
}
