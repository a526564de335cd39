package org.annals.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.Plurals;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * Which phrases a language has to have, can have, and has.
 *
 * @param own the phrases of the language
 * @param wider the keys of what a wider language says already
 * @param english the measure
 * @param templates may say phrases of their own
 */
record PhraseKeys(YamlMap own, Set<String> wider, YamlMap english, SourceFile file, List<SourceFile> templates) {

    /** How the keys end that a language can do without. */
    private static final String OPTIONAL = ".brief";

    /** What English does without. */
    private static final Pattern EXTRA = Pattern.compile(
            "language\\.[\\w-]+|source\\.[\\w-]+\\.within|date\\.(year|day\\.number|month\\.\\d+\\.of-day)");

    private static final Pattern FORM = Pattern.compile("\\{[a-z-]+:([a-z-]+)}");

    private static final String PLURAL = "plural.";
    private static final String OPENING = "opening.";

    List<Problem> problems() {
        Map<String, Location> places = places();
        return Stream.of(missing(places), unknown(places), noText(), unreadable())
                .flatMap(List::stream)
                .toList();
    }

    private Map<String, Location> places() {
        var places = new LinkedHashMap<String, Location>();
        own.entries()
                .forEach(entry -> places.put(entry.key().value(), entry.key().at()));
        return places;
    }

    /** Each is told where it would stand, in the order of the English file. */
    private List<Problem> missing(Map<String, Location> places) {
        var problems = new ArrayList<Problem>();
        Location above = Location.of(file.path());
        for (Entry phrase : english.entries()) {
            String key = phrase.key().value();
            Optional<Location> at = Optional.ofNullable(places.get(key));
            if (at.isEmpty()
                    && !wider.contains(key)
                    && !key.endsWith(OPTIONAL)
                    && phrase.value() instanceof YamlText words) {
                problems.add(Problem.of(
                        Rule.MISSING_KEY,
                        above,
                        "the phrase " + key + " is missing below this line",
                        "write " + key + ": and what this language says for: " + words.value()));
            }
            above = at.orElse(above);
        }
        return problems;
    }

    private List<Problem> unknown(Map<String, Location> places) {
        Set<String> known = keys(english);
        Set<String> endings = endings();
        Set<String> free = new TreeSet<>(known);
        free.removeAll(places.keySet());
        return places.entrySet().stream()
                .filter(place -> !isKnown(place.getKey(), known, endings))
                .filter(place -> templates.stream().noneMatch(template -> says(template, place.getKey())))
                .map(place -> unknown(place.getKey(), place.getValue(), free))
                .toList();
    }

    private static boolean says(SourceFile template, String key) {
        return template.text().contains('"' + key + '"');
    }

    private static Set<String> keys(YamlMap map) {
        var keys = new LinkedHashSet<String>();
        map.entries().forEach(entry -> keys.add(entry.key().value()));
        return keys;
    }

    /** What may stand behind a key: the plural categories, the openings, and the forms for which its own phrases ask. */
    private Set<String> endings() {
        var endings = new LinkedHashSet<>(Plurals.CATEGORIES);
        endings.add("brief");
        own.entries().forEach(entry -> {
            if (entry.key().value().startsWith(OPENING)) {
                endings.add(entry.key().value().substring(OPENING.length()));
            }
            if (entry.value() instanceof YamlText text) {
                FORM.matcher(text.value()).results().forEach(form -> endings.add(form.group(1)));
            }
        });
        return endings;
    }

    private static boolean isKnown(String key, Set<String> known, Set<String> endings) {
        int dot = key.lastIndexOf('.');
        boolean bent = dot > 0 && endings.contains(key.substring(dot + 1));
        return known.contains(key)
                || EXTRA.matcher(key).matches()
                || key.matches("opening\\.[a-z-]+")
                || (bent && (key.startsWith(PLURAL) || isKnown(key.substring(0, dot), known, endings)));
    }

    private static Problem unknown(String key, Location at, Set<String> free) {
        return Problem.of(
                Rule.UNKNOWN_KEY,
                at,
                "no page says a phrase " + key,
                Nearest.to(key, free)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("delete this line; the keys are those of templates/i18n/en.yaml"));
    }

    /** What is a list or a map here and a text in English. */
    private List<Problem> noText() {
        return own.entries().stream()
                .filter(entry -> english.get(entry.key().value())
                        .filter(YamlText.class::isInstance)
                        .isPresent())
                .filter(entry -> entry.value() instanceof YamlList || entry.value() instanceof YamlMap)
                .map(entry -> Problem.of(
                        Rule.WRONG_TYPE,
                        entry.value().at(),
                        "the phrase " + entry.key().value() + " is no text",
                        "write one text; one with a colon, a brace or a bracket stands in quotation marks"))
                .toList();
    }

    /** Rules of the plural that cannot be read. */
    private List<Problem> unreadable() {
        return own.entries().stream()
                .filter(entry -> entry.key().value().startsWith(PLURAL))
                .filter(entry -> entry.value() instanceof YamlText rule && !Plurals.isReadable(rule.value()))
                .map(entry -> Problem.of(
                        Rule.WRONG_VALUE,
                        entry.value().at(),
                        "this rule of the plural cannot be read",
                        "write it as CLDR does for whole numbers, for instance: n % 10 = 2..4 and n % 100 != 12..14"))
                .toList();
    }
}
