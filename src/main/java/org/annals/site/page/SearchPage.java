package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Timeline;
import org.annals.site.index.Facet;
import org.annals.site.index.Link;
import org.annals.site.index.Searchable;
import org.annals.site.index.SiteIndex;

/**
 * Where the words of the timeline are searched.
 *
 * @param groups what is listed together, in the order of the index
 * @param lists where everything can be found without a script
 */
public record SearchPage(String title, String description, List<String> groups, List<Link> lists) implements Page {

    private static final Address ADDRESS = new Address("search/");

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public String template() {
        return "search";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(PagePlan.of(ADDRESS, index, (typesetter, digests) -> of(index)));
    }

    private static SearchPage of(SiteIndex index) {
        Timeline timeline = index.timeline();
        var lists = new ArrayList<Link>();
        lists.add(new Link(timeline.language().say("letters.title"), Address.LETTERS));
        for (Facet facet : Facet.ALL) {
            if (!facet.all(timeline).isEmpty()) {
                lists.add(new Link(timeline.language().say("facet." + facet.id()), facet.index()));
            }
        }
        if (!timeline.phrases().isEmpty()) {
            lists.add(new Link(timeline.language().say("facet.phrases"), Address.PHRASES));
        }
        if (!timeline.glossary().isEmpty()) {
            lists.add(new Link(timeline.language().say("glossary.title"), Address.GLOSSARY));
        }
        lists.add(new Link(timeline.language().say("sources.title"), Address.SOURCES));
        String title = timeline.language().say("search.title");
        List<String> groups = Stream.of(Searchable.Group.values())
                .map(group -> timeline.language().say(group.key()))
                .toList();
        return new SearchPage(title, index.describe(title), groups, lists);
    }
}
