package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Language;
import org.annals.site.index.Alphabet;
import org.annals.site.index.Alphabet.Name;
import org.annals.site.index.Counted;
import org.annals.site.index.DateText;
import org.annals.site.index.Letter;
import org.annals.site.index.SiteIndex;

/**
 * Every name by its first letter, for those who look something up: all of them on one page, or a page a letter.
 *
 * @param count how many names there are
 * @param letters all of them, to choose from
 * @param letter the one that is shown, if it is one
 * @param parts those of a letter with too many names for one page
 * @param groups the names that the page shows
 */
public record AlphabetPage(
        Address address,
        String title,
        String tab,
        String description,
        int count,
        List<Counted> letters,
        Optional<String> letter,
        List<Counted> parts,
        List<Group> groups)
        implements Page {

    /** How many names one page may have. */
    public static final int MOST = 600;

    /** The names under a letter. */
    public record Group(String id, String label, List<Item> names) {}

    /**
     * A name in whichever language.
     *
     * @param language its own, if it is not the site's
     * @param of what it is a name of, as a key of words
     * @param meant the name in the site's language, if this is another one
     * @param date of an event
     */
    public record Item(
            String name,
            Optional<String> language,
            Address address,
            Optional<String> anchor,
            String of,
            Optional<String> meant,
            Optional<DateText> date) {}

    @Override
    public String template() {
        return "a-z";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        Builder builder = new Builder(index);
        if (!builder.split) {
            return Stream.of(PagePlan.of(Address.LETTERS, index, (typesetter, digests) -> builder.whole()));
        }
        return Stream.concat(
                Stream.of(PagePlan.of(Address.LETTERS, index, (typesetter, digests) -> builder.contents())),
                builder.names.entrySet().stream()
                        .flatMap(letter -> plans(letter.getKey(), Alphabet.pages(letter.getValue(), MOST), builder)));
    }

    private static Stream<PagePlan> plans(Letter letter, List<List<Name>> parts, Builder builder) {
        return IntStream.range(0, parts.size())
                .mapToObj(part -> PagePlan.of(
                        address(letter, part),
                        builder.index,
                        (typesetter, digests) -> builder.part(letter, parts, part)));
    }

    private static boolean isSplit(Alphabet alphabet) {
        return alphabet.count() > MOST;
    }

    private static Address address(Letter letter, int part) {
        return new Address(Address.LETTERS.path() + letter.id() + "/" + (part > 0 ? part + 1 + "/" : ""));
    }

    private static final class Builder {

        private final SiteIndex index;
        private final Language language;
        private final Map<Letter, List<Name>> names;
        private final boolean split;
        private final int count;
        private final List<Counted> letters;

        Builder(SiteIndex index) {
            this.index = index;
            this.language = index.timeline().language();
            this.names = index.alphabet().letters();
            this.split = isSplit(index.alphabet());
            this.count = index.alphabet().count();
            this.letters = names.entrySet().stream()
                    .map(entry -> new Counted(
                            label(entry.getKey()),
                            split ? address(entry.getKey(), 0) : Address.LETTERS,
                            split
                                    ? Optional.empty()
                                    : Optional.of(entry.getKey().id()),
                            entry.getValue().size()))
                    .toList();
        }

        /** Every name. */
        AlphabetPage whole() {
            List<Group> groups = names.entrySet().stream()
                    .map(letter -> group(letter.getKey(), letter.getValue()))
                    .toList();
            return page(Address.LETTERS, Optional.empty(), List.of(), 0, groups);
        }

        /** Only the letters. */
        AlphabetPage contents() {
            return page(Address.LETTERS, Optional.empty(), List.of(), 0, List.of());
        }

        /** One of the pages of a letter. */
        AlphabetPage part(Letter letter, List<List<Name>> parts, int part) {
            return page(
                    address(letter, part),
                    Optional.of(label(letter)),
                    parts.size() > 1 ? choices(letter, parts) : List.of(),
                    part,
                    List.of(group(letter, parts.get(part))));
        }

        private static List<Counted> choices(Letter letter, List<List<Name>> parts) {
            var choices = new ArrayList<Counted>();
            for (List<Name> part : parts) {
                String words = start(part.get(0)) + " – " + start(part.get(part.size() - 1));
                choices.add(new Counted(words, address(letter, choices.size()), Optional.empty(), part.size()));
            }
            return choices;
        }

        private AlphabetPage page(
                Address address, Optional<String> letter, List<Counted> parts, int part, List<Group> groups) {
            String all = language.say("letters.title");
            String title = letter.map(label -> all + ": " + label).orElse(all);
            return new AlphabetPage(
                    address,
                    title,
                    part > 0 ? title + " (" + (part + 1) + ")" : title,
                    index.describe(title),
                    count,
                    letters,
                    letter,
                    parts,
                    groups);
        }

        private String label(Letter letter) {
            return letter.equals(Letter.IDEOGRAPH) ? language.say("letters.ideographs") : letter.label();
        }

        private Group group(Letter letter, List<Name> all) {
            return new Group(
                    letter.id(), label(letter), all.stream().map(this::item).toList());
        }

        /** The first words of a name. */
        private static String start(Name name) {
            String[] words = name.words().split("\\s+");
            return words.length <= 3
                    ? name.words()
                    : String.join(" ", List.of(words).subList(0, 3)) + "…";
        }

        private Item item(Name name) {
            return new Item(
                    name.words(),
                    name.language(),
                    name.address(),
                    name.anchor(),
                    name.of(),
                    name.language().map(other -> name.meant()),
                    name.date().map(index::date));
        }
    }
}
