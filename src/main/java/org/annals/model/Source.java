package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.When;

/**
 * A text or page that claims rest on, in the fields of CSL.
 *
 * @param type a CSL item type, such as {@code article-newspaper}
 * @param fields the remaining CSL fields as typed, by their CSL names
 * @param kind who stands behind it: official, treaty, state-media, news, academic or reference
 * @param side whose voice it is
 */
public record Source(
        String id,
        String type,
        String title,
        List<Name> author,
        Optional<When> issued,
        Optional<When> accessed,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        Map<String, String> fields,
        Optional<String> note,
        String kind,
        Optional<String> side,
        Optional<String> archiveUrl,
        FieldLocations at) {

    public Source {
        author = List.copyOf(author);
    }

    /** The language of its title; one in square brackets is the editors' description, in the language of the timeline. */
    public Optional<String> titleLanguage() {
        return language.filter(tag -> !title.matches("(?s)\\[.*]"));
    }

    /** A person's family and given name, or the literal name of a body. */
    public record Name(Optional<String> family, Optional<String> given, Optional<String> literal, FieldLocations at) {

        private static final String EAST_ASIAN = "[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\u30FB\u30FC]+";

        /** The name as it is read. */
        public String words() {
            if (isFamilyFirst()) {
                return family.orElse("") + given.orElse("");
            }
            return literal.orElseGet(() -> (given.map(text -> text + " ").orElse("") + family.orElse("")).strip());
        }

        /** Whether it is written as in China, Korea and Japan: the family name first, and no sign between the two. */
        public boolean isFamilyFirst() {
            return literal.isEmpty()
                    && family.filter(text -> text.matches(EAST_ASIAN)).isPresent()
                    && given.filter(text -> text.matches(EAST_ASIAN)).isPresent();
        }
    }
}
