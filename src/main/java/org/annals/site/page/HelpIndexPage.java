package org.annals.site.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annals.handbook.Chapter;
import org.annals.handbook.Handbook;
import org.annals.handbook.Manuscript;
import org.annals.handbook.Part;
import org.annals.model.Address;
import org.annals.problem.Rule;
import org.annals.site.index.SiteIndex;

/** The way into the handbook, and all rules that the check knows. */
public record HelpIndexPage(String title, String description, List<HelpPart> parts, List<Item> rules) implements Page {

    /** The chapters for one kind of reader. */
    public record HelpPart(String id, String title, String about, List<ChapterLine> chapters) {}

    /** A chapter and what it is about. */
    public record ChapterLine(String title, String about, Address address) {}

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
                Arrays.stream(Part.values()).map(HelpIndexPage::part).toList(),
                Arrays.stream(Rule.values())
                        .map(rule -> new Item(rule.id(), rule.title(), Address.help(rule.id())))
                        .toList());
    }

    private static HelpPart part(Part part) {
        return new HelpPart(
                part.id(),
                part.title(),
                part.about(),
                Handbook.CHAPTERS.stream()
                        .filter(chapter -> chapter.part() == part)
                        .map(Chapter::open)
                        .map(HelpIndexPage::line)
                        .toList());
    }

    private static ChapterLine line(Manuscript text) {
        return new ChapterLine(text.title(), text.summary(), Address.help(text.id()));
    }
}
