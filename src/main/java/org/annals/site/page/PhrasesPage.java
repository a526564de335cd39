package org.annals.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Catchphrase;
import org.annals.site.index.PhraseUses.Use;
import org.annals.site.index.SiteIndex;

/** Every wording that recurs, by name. */
public record PhrasesPage(String title, String description, List<Item> phrases) implements Page {

    /**
     * A phrase.
     *
     * @param count of the statements that use it
     */
    public record Item(String name, Address address, int count, Optional<FirstUse> first) {}

    @Override
    public Address address() {
        return Address.PHRASES;
    }

    @Override
    public String template() {
        return "phrases";
    }

    /** One, if there are phrases. */
    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.timeline().phrases().isEmpty()
                ? Stream.empty()
                : Stream.of(PagePlan.of(
                        Address.PHRASES,
                        index,
                        index.timeline().phrases().values(),
                        (typesetter, digests) -> of(index)));
    }

    private static PhrasesPage of(SiteIndex index) {
        String title = index.say("facet.phrases");
        List<Item> items = index.timeline().phrases().values().stream()
                .sorted(Comparator.comparing(Catchphrase::name, String.CASE_INSENSITIVE_ORDER))
                .map(phrase -> item(phrase, index))
                .toList();
        return new PhrasesPage(title, index.describe(title), items);
    }

    private static Item item(Catchphrase phrase, SiteIndex index) {
        List<Use> uses = index.phraseUses().of(phrase.id());
        return new Item(phrase.name(), Address.phrase(phrase.id()), uses.size(), FirstUse.of(uses, phrase, index));
    }
}
