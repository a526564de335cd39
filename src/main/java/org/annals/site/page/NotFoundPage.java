package org.annals.site.page;

import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.site.index.SiteIndex;

/** What a visitor sees at an address that is none. */
public record NotFoundPage(String title, String description) implements Page {

    private static final Address ADDRESS = new Address("404.html");

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(PagePlan.of(
                ADDRESS,
                index,
                (typesetter, digests) -> new NotFoundPage(index.say("not-found.title"), index.say("not-found.text"))));
    }

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "not-found";
    }
}
