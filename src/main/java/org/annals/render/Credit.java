package org.annals.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.model.CitableEdition;
import org.annals.model.FieldLocations;
import org.annals.model.Language;
import org.annals.model.Settings;
import org.annals.model.Settings.Author;
import org.annals.model.Source.Name;
import org.annals.site.Site;
import org.annals.site.index.DateText;

/**
 * As whose work, and as of which day, the entries of a timeline are cited.
 *
 * @param authors each with the family name first
 * @param inChicago all of them as a bibliography after the Chicago Manual of Style has them (17th edition, 14.76)
 * @param inApa all of them as a list of references after the Publication Manual of the APA has them (7th edition, 9.8)
 * @param issued the day of the edition that the site is; nothing for a state that is no edition
 * @param year the year of that day
 */
public record Credit(
        List<String> authors,
        Optional<String> inChicago,
        Optional<String> inApa,
        Optional<DateText> issued,
        Optional<String> year) {

    private static final int MOST_IN_CHICAGO = 10;
    private static final int SHOWN_IN_CHICAGO = 7;
    private static final int MOST_IN_APA = 20;
    private static final Pattern GIVEN = Pattern.compile("(\\p{L}\\p{M}*)[^\\s-]*");

    public Credit {
        authors = List.copyOf(authors);
    }

    static Credit of(Site site) {
        List<Name> names = names(site.settings());
        Optional<DateText> issued = site.timeline()
                .editions()
                .current()
                .map(CitableEdition::date)
                .map(site.index().dating()::text);
        return new Credit(
                names.stream().map(Credit::sorted).toList(),
                names.isEmpty()
                        ? Optional.empty()
                        : Optional.of(inChicago(names, site.timeline().language())),
                names.isEmpty() ? Optional.empty() : Optional.of(inApa(names)),
                issued,
                issued.map(date -> date.edtf().substring(0, 4)));
    }

    /** The authors in the names of CSL: one without given names is a body, or is written as a body is. */
    static List<Name> names(Settings settings) {
        var at = new FieldLocations(settings.at(), Map.of());
        return settings.authors().stream().map(author -> name(author, at)).toList();
    }

    private static Name name(Author author, FieldLocations at) {
        boolean person = author.given().isPresent();
        Optional<String> name = Optional.of(author.name());
        return new Name(
                name.filter(words -> person),
                author.given(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                name.filter(words -> !person),
                List.of(),
                at);
    }

    /** The first as a list has it, the others as they are read. */
    private static String inChicago(List<Name> names, Language language) {
        boolean many = names.size() > MOST_IN_CHICAGO;
        int shown = many ? SHOWN_IN_CHICAGO : names.size();
        List<String> words = IntStream.range(0, shown)
                .mapToObj(index ->
                        index == 0 ? sorted(names.get(0)) : names.get(index).words())
                .toList();
        return many
                ? String.join(", ", words) + ", " + language.say("cite.others")
                : joined(words, language.say("list.and"));
    }

    /** Of more than twenty the first nineteen and the last. */
    private static String inApa(List<Name> names) {
        List<String> words = names.stream().map(Credit::initialled).toList();
        return words.size() > MOST_IN_APA
                ? String.join(", ", words.subList(0, MOST_IN_APA - 1)) + ", … " + words.get(words.size() - 1)
                : joined(words, "&");
    }

    private static String joined(List<String> words, String and) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + ", " + and + " " + words.get(last);
    }

    /** As a list has it: the family name first. */
    static String sorted(Name name) {
        return withGiven(name, name.given());
    }

    private static String initialled(Name name) {
        return withGiven(name, name.given().map(given -> GIVEN.matcher(given).replaceAll("$1.")));
    }

    private static String withGiven(Name name, Optional<String> given) {
        boolean asRead = name.isFamilyFirst() || name.family().isEmpty();
        return asRead
                ? name.words()
                : name.family().orElse("") + given.map(first -> ", " + first).orElse("");
    }
}
