package org.annals.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Source;
import org.annals.model.SourceRef;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.Bibliography;
import org.annals.site.text.SourceLine;

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

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Set<String> PAPERS = Set.of("article-magazine", "article-newspaper", "review", "review-book");

    /** A kind of source to choose. */
    public record Choice(String kind, String label, Address address, int count) {}

    /** The sources of one kind. */
    public record Group(String kind, String label, List<SourceLine> sources) {}

    @Override
    public String template() {
        return "sources";
    }

    /** The page of all, then one for each kind. */
    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.concat(
                Stream.of(PagePlan.of(
                        Address.SOURCES, index, (typesetter, digests) -> page(Optional.empty(), kinds(index), index))),
                kinds(index).stream()
                        .map(kind -> PagePlan.of(
                                address(kind),
                                index,
                                (typesetter, digests) -> page(Optional.of(kind), List.of(kind), index))));
    }

    private static List<String> kinds(SiteIndex index) {
        return index.sourceKinds()
                .inOrder(index.timeline().sources().values().stream()
                        .map(Source::kind)
                        .toList());
    }

    /** By the title alone, where nothing else is shown. */
    static Stream<Source> byTitle(Stream<Source> sources) {
        return inOrder(sources, source -> letters(source.title()));
    }

    /** Each is spelt once, however often it is compared. */
    private static Stream<Source> inOrder(Stream<Source> sources, Function<Source, String> spelling) {
        return sources.map(source -> new Spelt(spelling.apply(source), source))
                .sorted(Comparator.comparing(Spelt::letters, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(spelt -> spelt.source().id()))
                .map(Spelt::source);
    }

    private record Spelt(String letters, Source source) {}

    /** As it is read in a list: by the first author, else the paper, then by the title, whatever signs it begins with. */
    private static String words(Source source) {
        String author = source.author().stream()
                .findFirst()
                .map(name -> name.literal().or(name::family).orElse("") + " "
                        + name.given().orElse("") + " ")
                .or(() -> paper(source))
                .orElse("");
        return letters(author + source.title());
    }

    private static String letters(String text) {
        return SIGNS.matcher(text).replaceAll("");
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

    private static Group group(String kind, SiteIndex index) {
        var bibliography = new Bibliography(index);
        inOrder(of(kind, index), SourcesPage::words)
                .forEach(source -> bibliography.add(new SourceRef(source.id(), Optional.empty())));
        return new Group(kind, index.sourceKinds().label(kind), bibliography.lines());
    }

    private static SourcesPage page(Optional<String> chosen, List<String> shown, SiteIndex index) {
        String all = index.say("sources.title");
        String title =
                chosen.map(kind -> all + ": " + index.sourceKinds().label(kind)).orElse(all);
        return new SourcesPage(
                chosen.map(SourcesPage::address).orElse(Address.SOURCES),
                title,
                index.describe(title),
                chosen,
                choices(index),
                shown.stream().map(kind -> group(kind, index)).toList());
    }

    private static List<Choice> choices(SiteIndex index) {
        return kinds(index).stream()
                .map(kind -> new Choice(kind, index.sourceKinds().label(kind), address(kind), (int)
                        of(kind, index).count()))
                .toList();
    }

    private static Stream<Source> of(String kind, SiteIndex index) {
        return index.timeline().sources().values().stream()
                .filter(source -> source.kind().equals(kind));
    }
}
