package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Timeline;
import org.annals.site.Views.Link;

/**
 * Where the words of the timeline are searched.
 *
 * @param lists where everything can be found without a script
 * @param searched what the index is made of
 */
public record SearchPage(String title, String description, List<Link> lists, List<Searchable> searched)
        implements Page {

    static final Address ADDRESS = new Address("search/");

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "search";
    }

    static SearchPage of(Plan plan) {
        Timeline timeline = plan.timeline();
        var lists = new ArrayList<Link>();
        lists.add(new Link(timeline.language().say("letters.title"), AlphabetPage.ADDRESS));
        for (Facet facet : Facet.ALL) {
            if (!facet.all(timeline).isEmpty()) {
                lists.add(new Link(timeline.language().say("facet." + facet.id()), facet.index()));
            }
        }
        if (!timeline.glossary().isEmpty()) {
            lists.add(new Link(timeline.language().say("glossary.title"), GlossaryPage.ADDRESS));
        }
        lists.add(new Link(timeline.language().say("sources.title"), SourcesPage.ADDRESS));
        String title = timeline.language().say("search.title");
        return new SearchPage(title, timeline.settings().title() + ": " + title, lists, Searchables.of(plan));
    }
}
