package org.annals.site;

import java.util.Arrays;
import java.util.List;
import org.annals.problem.Rule;

/** All rules that the check knows. */
public record HelpIndexPage(String title, String description, List<Item> rules) implements Page {

    static final Address ADDRESS = new Address("help/");

    /** A rule in one sentence, and where it is explained. */
    public record Item(String rule, String title, Address address) {}

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "help-index";
    }

    static HelpIndexPage of(Plan plan) {
        String title = plan.timeline().language().say("help.title");
        return new HelpIndexPage(
                title,
                plan.timeline().settings().title() + ": " + title,
                Arrays.stream(Rule.values())
                        .map(rule -> new Item(rule.id(), rule.title(), HelpPage.address(rule)))
                        .toList());
    }
}
