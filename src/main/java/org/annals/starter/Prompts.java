package org.annals.starter;

import java.util.Map;
import java.util.Optional;
import org.annals.model.Language;
import org.annals.model.form.Form.Field;

/**
 * What a new file says to whoever goes on with it, in the language of the site.
 *
 * @param tag of that language
 * @param language the words of its pages, some of which tell what the keys of an event and of a source are for
 */
public record Prompts(String tag, Language language) {

    /** What a key is for; its own words where the language has none. */
    String help(String what, Field field) {
        String key = "composer.help." + (what.equals("event") ? "" : what + ".") + field.name();
        return Optional.ofNullable(language.phrases().get(key)).orElse(field.help());
    }

    /** What stands in the place of an account. */
    String account(String source) {
        return Scaffold.in(tag).filled("new/event.md", Map.of("source-id", source));
    }

    /** What stands in the place of a page's text. */
    String page() {
        return Scaffold.in(tag).filled("new/page.md", Map.of());
    }

    /** What is to be done with the line that holds an event back. */
    String draft() {
        return Scaffold.in(tag).filled("new/draft.md", Map.of()).strip();
    }
}
