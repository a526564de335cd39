package org.annals.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.compare.Comparison;
import org.annals.compare.EntryChange;
import org.annals.compare.EventChange;
import org.annals.compare.PictureChange;
import org.annals.model.Address;
import org.annals.model.Event;

/**
 * A page that a change touches.
 *
 * @param before where it was
 * @param now where it is
 */
record TouchedPage(String title, boolean draft, Optional<Address> before, Optional<Address> now) {

    /** Lists whose entries have pages of their own, in a folder of that name. */
    private static final Set<String> WITH_PAGES =
            Set.of("people", "places", "organisations", "countries", "themes", "phrases", "sources");

    /** First the events, then the entries, then the pages whose picture differs; each once. */
    static List<TouchedPage> of(Comparison comparison) {
        Map<Address, TouchedPage> pages = new LinkedHashMap<>();
        Stream.of(
                        comparison.events().stream().map(TouchedPage::event),
                        comparison.entries().stream().flatMap(TouchedPage::entry),
                        comparison.pictures().stream().map(TouchedPage::picture))
                .flatMap(page -> page)
                .forEach(page -> pages.putIfAbsent(page.address(), page));
        return List.copyOf(pages.values());
    }

    Address address() {
        return now.or(() -> before).orElseThrow();
    }

    private static TouchedPage event(EventChange change) {
        Event event = change.event();
        Optional<Address> address = Optional.of(Address.event(event.id()));
        if (change instanceof EventChange.Added) {
            return new TouchedPage(event.title(), event.draft(), Optional.empty(), address);
        }
        if (change instanceof EventChange.Changed changed) {
            return new TouchedPage(
                    event.title(),
                    event.draft(),
                    Optional.of(Address.event(changed.before().id())),
                    address);
        }
        return new TouchedPage(event.title(), event.draft(), address, Optional.empty());
    }

    private static Stream<TouchedPage> entry(EntryChange change) {
        return address(change)
                .map(address -> new TouchedPage(
                        change.name(),
                        false,
                        change.fate() == EntryChange.Fate.ADDED ? Optional.empty() : Optional.of(address),
                        change.fate() == EntryChange.Fate.REMOVED ? Optional.empty() : Optional.of(address)))
                .stream();
    }

    private static Optional<Address> address(EntryChange change) {
        if (WITH_PAGES.contains(change.list())) {
            return Optional.of(new Address(change.list() + "/" + change.id() + "/"));
        }
        return switch (change.list()) {
            case "pages" -> Optional.of(Address.page(change.id()));
            case "companions" -> Optional.of(Address.source(change.id()));
            case "glossary" -> Optional.of(Address.GLOSSARY);
            default -> Optional.empty();
        };
    }

    private static TouchedPage picture(PictureChange change) {
        return new TouchedPage(change.title(), false, Optional.of(change.page()), Optional.of(change.page()));
    }
}
