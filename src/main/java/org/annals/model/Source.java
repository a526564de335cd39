package org.annals.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.date.When;

/**
 * A text or page that claims rest on, in the fields of CSL 1.0.2.
 *
 * @param type a CSL item type, such as {@code article-newspaper}
 * @param richTitle its title, which may have the rich text of CSL
 * @param names who made it, by the name variable of CSL that says as what: {@code author}, {@code editor} and so on
 * @param dates by the date variable of CSL: {@code issued}, {@code accessed} and so on
 * @param fields the remaining CSL fields as typed, by their CSL names
 */
public record Source(
        String id,
        String type,
        String richTitle,
        Map<String, List<Name>> names,
        Map<String, When> dates,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        Map<String, String> fields,
        Optional<String> note,
        Provenance provenance,
        FieldLocations at) {

    public Source {
        names = small(names);
        dates = small(dates);
        fields = small(fields);
    }

    /** Most have one entry or none, and of ten thousand sources each has three maps. */
    private static <T> Map<String, T> small(Map<String, T> map) {
        return map.size() < 2 ? Map.copyOf(map) : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * What CSL has no field for, and is written under its {@code restate}.
     *
     * @param kind who stands behind it: official, treaty, state-media, news, academic, reference or unsorted
     * @param side whose voice it is
     * @param archiveUrl where a copy is kept
     */
    public record Provenance(String kind, Optional<String> side, Optional<String> archiveUrl) {}

    /** The side that is nobody's. */
    public static final String INDEPENDENT = "independent";

    public String kind() {
        return provenance.kind;
    }

    public Optional<String> side() {
        return provenance.side;
    }

    public Optional<String> archiveUrl() {
        return provenance.archiveUrl;
    }

    /** Whose voice it is: its side, or of one that is nobody's the body that published it, its author or its title. */
    public String voice() {
        return side().filter(named -> !named.equals(INDEPENDENT))
                .or(() -> publisher)
                .or(() -> Optional.ofNullable(fields.get("container-title")))
                .or(() -> author().stream().map(Name::words).findFirst())
                .orElseGet(this::title);
    }

    /** Its title in plain words. */
    public String title() {
        return RichText.plain(richTitle);
    }

    public List<Name> author() {
        return names.getOrDefault("author", List.of());
    }

    /** When it was published. */
    public Optional<When> issued() {
        return Optional.ofNullable(dates.get("issued"));
    }

    /** When it was last seen. */
    public Optional<When> accessed() {
        return Optional.ofNullable(dates.get("accessed"));
    }

    /** The language of its title; one in square brackets is the editors' description, in the language of the timeline. */
    public Optional<String> titleLanguage() {
        return language.filter(tag -> !title().matches("(?s)\\[.*]"));
    }

    /**
     * A person's name in its parts, or the literal name of a body (CSL 1.0.2, Names).
     *
     * @param droppingParticle goes when only the family name is written, as {@code de} of Cervantes does
     * @param nonDroppingParticle stays with the family name: van der Berg
     * @param suffix such as Jr.
     * @param marks the names of those flags of CSL that are set, such as {@code comma-suffix}
     */
    public record Name(
            Optional<String> family,
            Optional<String> given,
            Optional<String> droppingParticle,
            Optional<String> nonDroppingParticle,
            Optional<String> suffix,
            Optional<String> literal,
            List<String> marks,
            FieldLocations at) {

        private static final Pattern EAST_ASIAN =
                Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\u30FB\u30FC]+");
        private static final Pattern ELIDED = Pattern.compile("(?s).*['’-]");

        /** The name as it is read. */
        public String words() {
            if (isFamilyFirst()) {
                return family.orElse("") + given.orElse("");
            }
            return literal.orElseGet(
                    () -> (before(given) + before(droppingParticle) + wholeFamily() + after(suffix)).strip());
        }

        /** The family name with the particle that stays with it. */
        public String wholeFamily() {
            return before(nonDroppingParticle) + family.orElse("");
        }

        /** The given names with the particle that follows them. */
        public Optional<String> wholeGiven() {
            return Optional.of((before(given) + droppingParticle.orElse("")).strip())
                    .filter(words -> !words.isEmpty());
        }

        /** An elided particle, such as {@code d'}, has no blank behind it. */
        private static String before(Optional<String> part) {
            return part.map(words -> ELIDED.matcher(words).matches() ? words : words + " ")
                    .orElse("");
        }

        private static String after(Optional<String> part) {
            return part.map(words -> " " + words).orElse("");
        }

        /** Whether it is written as in China, Korea and Japan: the family name first, and no sign between the two. */
        public boolean isFamilyFirst() {
            return literal.isEmpty()
                    && family.filter(EAST_ASIAN.asMatchPredicate()).isPresent()
                    && given.filter(EAST_ASIAN.asMatchPredicate()).isPresent();
        }
    }
}
