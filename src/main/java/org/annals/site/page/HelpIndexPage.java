package org.annals.site.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.problem.Rule;
import org.annals.site.index.SiteIndex;

/** All rules that the check knows. */
public record HelpIndexPage(String title, String description, List<Item> rules) implements Page {

    /** A rule in one sentence, and where it is explained. */
    public record Item(String rule, String title, Address address) {}

    @Override
    public Address address() {
        return Address.HELP;
    }

    @Override
    public String template() {
        return "help-index";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(PagePlan.of(Address.HELP, index, (typesetter, digests) -> of(index)));
    }

    private static HelpIndexPage of(SiteIndex index) {
        String title = index.timeline().language().say("help.title");
        return new HelpIndexPage(
                title,
                index.describe(title),
                Arrays.stream(Rule.values())
                        .map(rule -> new Item(rule.id(), rule.title(), Address.help(rule.id())))
                        .toList());
    }
}
