package org.annals.site.page;

import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Event.Alias;
import org.annals.model.Settings.Moved;
import org.annals.problem.Location;
import org.annals.site.index.Sharing;
import org.annals.site.index.SiteIndex;

/** Sends a visitor of an old address on to the new one. */
public record RedirectPage(Address address, String title, Address target, Location at) implements Page {

    public static Stream<PagePlan> plans(SiteIndex index) {
        return all(index).map(page -> new PagePlan(page.address, page.at, (typesetter, digests) -> page));
    }

    /** All of them; there are few. */
    public static Stream<RedirectPage> all(SiteIndex index) {
        return Stream.concat(
                index.published().stream()
                        .flatMap(event -> event.aliases().stream().flatMap(alias -> of(alias, event, index))),
                index.timeline().settings().moved().stream().flatMap(RedirectPage::of));
    }

    private static Stream<RedirectPage> of(Alias alias, Event event, SiteIndex index) {
        Address now = Address.event(event.id());
        return Address.HOME.resolve(alias.path()).stream()
                .flatMap(old -> Stream.concat(
                        Stream.of(new RedirectPage(old, event.title(), now, alias.at())),
                        wasEmbedded(old) && Sharing.isShared(event, index)
                                ? Stream.of(new RedirectPage(old.embed(), event.title(), now.embed(), alias.at()))
                                : Stream.of()));
    }

    /** A frame on somebody's page goes on to show the event. */
    private static boolean wasEmbedded(Address old) {
        return old.path().matches("events/[^/]+/");
    }

    private static Stream<RedirectPage> of(Moved moved) {
        return Address.HOME.resolve(moved.from()).stream()
                .flatMap(old -> Address.HOME.resolve(moved.to()).stream()
                        .map(now -> new RedirectPage(old, "/" + now.path(), now, moved.at())));
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
