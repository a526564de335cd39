package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.handbook.Chapter;
import org.annals.handbook.Handbook;
import org.annals.handbook.Manuscript;
import org.annals.model.Address;
import org.annals.prose.Inline;
import org.annals.prose.Prose;
import org.annals.site.index.Link;
import org.annals.site.index.SiteIndex;

/**
 * One chapter of the handbook. It is read when it is asked for, and is the same on every site.
 *
 * @param tab says that it is of the help: other pages may have the same title
 * @param part whom it is for
 * @param sections what it has, by the names of their places
 */
public record HandbookPage(
        Address address,
        String title,
        String tab,
        String description,
        String part,
        List<Section> sections,
        Prose body,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {

    /** A heading of the chapter, and the name of its place. */
    public record Section(String title, String anchor) {}

    @Override
    public String template() {
        return "handbook";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return IntStream.range(0, Handbook.CHAPTERS.size())
                .mapToObj(number -> PagePlan.of(
                        address(Handbook.CHAPTERS.get(number)), index, (typesetter, digests) -> of(number, index)));
    }

    private static HandbookPage of(int number, SiteIndex index) {
        Chapter chapter = Handbook.CHAPTERS.get(number);
        Manuscript written = chapter.open();
        Manuscript.Reading read = Handbook.read(chapter);
        return new HandbookPage(
                address(chapter),
                written.title(),
                index.say("help.title") + ": " + written.title(),
                written.summary(),
                chapter.part().title(),
                read.headings().stream()
                        .map(heading -> new Section(
                                Inline.plainText(heading.content()),
                                heading.anchor().orElseThrow()))
                        .toList(),
                read.body(),
                neighbour(number - 1),
                neighbour(number + 1));
    }

    private static Optional<Link> neighbour(int number) {
        return number < 0 || number >= Handbook.CHAPTERS.size()
                ? Optional.empty()
                : Optional.of(Handbook.CHAPTERS.get(number))
                        .map(chapter -> new Link(chapter.title(), address(chapter)));
    }

    private static Address address(Chapter chapter) {
        return Address.help(chapter.id());
    }
}
