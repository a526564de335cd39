package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Language;
import org.annals.site.Alphabet.Name;
import org.annals.site.Views.Counted;

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

    static final Address ADDRESS = new Address("a-z/");

    /** How many names one page may have. */
    static final int MOST = 600;

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

    /** The addresses of all its pages. */
    static List<Address> addresses(Alphabet alphabet) {
        var addresses = new ArrayList<>(List.of(ADDRESS));
        if (isSplit(alphabet)) {
            alphabet.letters().forEach((letter, names) -> {
                for (int part = 0; part < Alphabet.pages(names, MOST).size(); part++) {
                    addresses.add(address(letter, part));
                }
            });
        }
        return addresses;
    }

    static List<AlphabetPage> all(Plan plan) {
        return new Builder(plan).pages();
    }

    private static boolean isSplit(Alphabet alphabet) {
        return alphabet.count() > MOST;
    }

    private static Address address(Letter letter, int part) {
        return new Address(ADDRESS.path() + letter.id() + "/" + (part > 0 ? part + 1 + "/" : ""));
    }

    private static final class Builder {

        private final Plan plan;
        private final Language language;
        private final Map<Letter, List<Name>> names;
        private final boolean split;
        private final int count;
        private final List<Counted> letters;

        Builder(Plan plan) {
            this.plan = plan;
            this.language = plan.timeline().language();
            this.names = plan.ways().alphabet().letters();
            this.split = isSplit(plan.ways().alphabet());
            this.count = plan.ways().alphabet().count();
            this.letters = names.entrySet().stream()
                    .map(entry -> new Counted(
                            label(entry.getKey()),
                            split ? address(entry.getKey(), 0) : ADDRESS,
                            split
                                    ? Optional.empty()
                                    : Optional.of(entry.getKey().id()),
                            entry.getValue().size()))
                    .toList();
        }

        List<AlphabetPage> pages() {
            var pages = new ArrayList<AlphabetPage>();
            if (split) {
                pages.add(page(ADDRESS, Optional.empty(), List.of(), 0, List.of()));
                names.forEach((letter, all) -> pages.addAll(letter(letter, Alphabet.pages(all, MOST))));
            } else {
                List<Group> groups = new ArrayList<>();
                names.forEach((letter, all) -> groups.add(group(letter, all)));
                pages.add(page(ADDRESS, Optional.empty(), List.of(), 0, groups));
            }
            return pages;
        }

        private List<AlphabetPage> letter(Letter letter, List<List<Name>> parts) {
            var choices = new ArrayList<Counted>();
            for (List<Name> part : parts) {
                String words = start(part.get(0)) + " – " + start(part.get(part.size() - 1));
                choices.add(new Counted(words, address(letter, choices.size()), Optional.empty(), part.size()));
            }
            var pages = new ArrayList<AlphabetPage>();
            for (int i = 0; i < parts.size(); i++) {
                List<Group> groups = List.of(group(letter, parts.get(i)));
                pages.add(page(
                        address(letter, i),
                        Optional.of(label(letter)),
                        parts.size() > 1 ? choices : List.of(),
                        i,
                        groups));
            }
            return pages;
        }

        private AlphabetPage page(
                Address address, Optional<String> letter, List<Counted> parts, int part, List<Group> groups) {
            String all = language.say("letters.title");
            String title = letter.map(label -> all + ": " + label).orElse(all);
            return new AlphabetPage(
                    address,
                    title,
                    part > 0 ? title + " (" + (part + 1) + ")" : title,
                    plan.timeline().settings().title() + ": " + title,
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
                    name.date().map(plan::date));
        }
    }
}
