package org.annals.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.model.Source;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.site.Views.SourceLine;

/**
 * The sources of the whole timeline, or those of one kind.
 *
 * @param chosen the kind, if it is one
 * @param kinds all kinds that there are, to choose from
 */
public record SourcesPage(
        Address address,
        String title,
        String description,
        Optional<String> chosen,
        List<Choice> kinds,
        List<Group> groups)
        implements Page {

    static final Address ADDRESS = new Address("sources/");

    private static final Set<String> PAPERS = Set.of("article-magazine", "article-newspaper", "review", "review-book");

    /** As they are read in a list: by the first author, else the paper, then by the title, whatever signs it begins with. */
    static final Comparator<Source> BY_WORDS = Comparator.comparing(SourcesPage::words, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Source::id);

    /** A kind of source to choose. */
    public record Choice(String kind, Address address, int count) {}

    /** The sources of one kind. */
    public record Group(String kind, List<SourceLine> sources) {}

    @Override
    public String template() {
        return "sources";
    }

    /** The page of all, then one for each kind. */
    static List<SourcesPage> all(Plan plan) {
        Collection<Source> sources = plan.timeline().sources().values();
        List<String> kinds = sources.stream()
                .map(Source::kind)
                .distinct()
                .sorted(Comparator.comparing(SourceKinds::rank))
                .toList();
        List<Group> groups =
                kinds.stream().map(kind -> group(kind, sources, plan)).toList();
        List<Choice> choices = groups.stream()
                .map(group -> new Choice(group.kind, address(group.kind), group.sources.size()))
                .toList();
        var pages = new ArrayList<SourcesPage>();
        pages.add(page(Optional.empty(), choices, groups, plan.timeline()));
        groups.forEach(group -> pages.add(page(Optional.of(group.kind), choices, List.of(group), plan.timeline())));
        return pages;
    }

    private static String words(Source source) {
        String author = source.author().stream()
                .findFirst()
                .map(name -> name.literal().or(name::family).orElse("") + " "
                        + name.given().orElse("") + " ")
                .or(() -> paper(source))
                .orElse("");
        return (author + source.title()).replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    /** An article that nobody signs is told by its paper. */
    private static Optional<String> paper(Source source) {
        return Optional.ofNullable(source.fields().get("container-title"))
                .or(source::publisher)
                .filter(name -> PAPERS.contains(source.type()))
                .map(name -> name + " ");
    }

    private static Address address(String kind) {
        return new Address("sources/kind/" + kind + "/");
    }

    private static Group group(String kind, Collection<Source> sources, Plan plan) {
        var bibliography = new Bibliography(plan, false);
        sources.stream()
                .filter(source -> source.kind().equals(kind))
                .sorted(BY_WORDS)
                .forEach(source -> bibliography.add(new SourceRef(source.id(), Optional.empty())));
        return new Group(kind, bibliography.lines());
    }

    private static SourcesPage page(
            Optional<String> chosen, List<Choice> kinds, List<Group> groups, Timeline timeline) {
        String all = timeline.language().say("sources.title");
        String title = chosen.map(kind -> all + ": " + timeline.language().say("source." + kind))
                .orElse(all);
        return new SourcesPage(
                chosen.map(SourcesPage::address).orElse(ADDRESS),
                title,
                timeline.settings().title() + ": " + title,
                chosen,
                kinds,
                groups);
    }
}
