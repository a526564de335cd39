package org.annals.site.page;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.site.index.SiteIndex;

/** The work that a timeline leaves to its editors, each piece with its door. */
public record DeskPage(String title, String description, List<Section> sections) implements Page {

    /** So many in a section, however few there are. */
    private static final int LONGEST = 200;

    /** So many on the page, which stays under 300 KB. */
    private static final int ALL = 800;

    /**
     * Work of one kind.
     *
     * @param words the key of its heading
     * @param count all that there is
     * @param items the first of it
     */
    public record Section(String id, String words, int count, List<DeskItem> items) {

        Section first(int most) {
            return new Section(id, words, count, items.subList(0, Math.min(most, count)));
        }
    }

    @Override
    public Address address() {
        return Address.EDITORS;
    }

    @Override
    public String template() {
        return "desk";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(PagePlan.of(Address.EDITORS, index, (typesetter, digests) -> of(index)));
    }

    private static DeskPage of(SiteIndex index) {
        String title = index.say("desk.title");
        List<Section> sections = sections(new DeskItems(index, index.timeline()));
        int most = Math.min(LONGEST, ALL / Math.max(1, sections.size()));
        return new DeskPage(
                title,
                index.describe(title),
                sections.stream().map(section -> section.first(most)).toList());
    }

    private static List<Section> sections(DeskItems items) {
        return Stream.of(
                        section("drafts", "desk.drafts", items.drafts()),
                        section("one-source", "gaps.one-source", items.oneSource()),
                        section("one-side", "gaps.one-side", items.oneSide()),
                        section("archive", "gaps.archive", items.archive()),
                        section("dates", "desk.dates", items.dates()),
                        section("images", "desk.images", items.images()),
                        section("untranslated", "desk.untranslated", items.untranslated()),
                        section("unnamed", "desk.unnamed", items.unnamed()),
                        section("alike", "desk.alike", items.alike()),
                        section("unused", "desk.unused", items.unused()))
                .filter(section -> section.count() > 0)
                .toList();
    }

    private static Section section(String id, String words, Stream<DeskItem> work) {
        List<DeskItem> items = work.toList();
        return new Section(id, words, items.size(), items);
    }
}
