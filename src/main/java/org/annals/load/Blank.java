package org.annals.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.form.Form;

/**
 * The form of a new file, by which its values will be read.
 *
 * @param what one such thing is called, such as {@code person}
 * @param folder where the file lies, with a slash at its end
 * @param extension of the file's name
 * @param fields all keys, in the order in which editors see them
 */
public record Blank(String what, String folder, String extension, Form.Struct fields) {

    private static final Map<String, Blank> ALL = all();

    /** What can be made anew. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    public static Optional<Blank> of(String what) {
        return Optional.ofNullable(ALL.get(what));
    }

    private static Map<String, Blank> all() {
        Map<String, Blank> all = new LinkedHashMap<>();
        List.of(
                        new Blank("event", Vocabulary.EVENT.home(), "md", EventReader.MARKDOWN.form()),
                        single(Vocabulary.SOURCE, SourceShape.SCHEMA),
                        single(Vocabulary.PERSON, EntryReaders.PERSON.schema()),
                        single(Vocabulary.PLACE, EntryReaders.PLACES.schema()),
                        single(Vocabulary.ORGANISATION, EntryReaders.ORGANISATION.schema()),
                        single(Vocabulary.COUNTRY, EntryReaders.COUNTRIES.schema()),
                        single(Vocabulary.THEME, EntryReaders.THEME.schema()),
                        single(Vocabulary.TERM, EntryReaders.TERM.schema()),
                        single(Vocabulary.PHRASE, EntryReaders.PHRASE.schema()),
                        new Blank("page", "content/pages/", "md", PageReader.SCHEMA.form()))
                .forEach(blank -> all.put(blank.what, blank));
        return all;
    }

    /** An entry in a file of its own, whose name says its id. */
    private static Blank single(Vocabulary vocabulary, Schema schema) {
        List<Form.Field> fields = schema.form().fields().stream()
                .filter(field -> !field.name().equals("id"))
                .toList();
        return new Blank(vocabulary.label(), vocabulary.folder(), "yaml", new Form.Struct(fields));
    }
}
