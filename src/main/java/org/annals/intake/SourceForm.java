package org.annals.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.model.form.Form;
import org.annals.model.form.Form.Struct;
import org.annals.model.form.Guide;

/**
 * What can be written of a source.
 *
 * @param variables the keys that it may have, in their order
 * @param types the item types of CSL
 * @param nameParts what a name is made of
 * @param kinds what can be said of who stands behind a source
 * @param kind who stands behind the sources that are brought in, if that was said
 */
record SourceForm(
        List<String> variables, Set<String> types, Set<String> nameParts, Set<String> kinds, Optional<String> kind) {

    static SourceForm of(Guide guide, Optional<String> kind) {
        Struct source = source(guide);
        List<String> keys = source.fields().stream()
                .map(Form.Field::name)
                .filter(name -> !Set.of("id", "custom").contains(name))
                .toList();
        Set<String> kinds =
                guide.vocabularies().getOrDefault("kind of source", Map.of()).keySet();
        return new SourceForm(keys, types(source), nameParts(source), kinds, kind);
    }

    private static Struct source(Guide guide) {
        Struct file = (Struct) guide.files().stream()
                .filter(one -> one.name().equals("sources"))
                .findFirst()
                .orElseThrow()
                .form();
        return (Struct) ((Form.ListOf) file.fields().get(0).form()).item();
    }

    private static Set<String> types(Struct source) {
        return form(source, "type")
                .filter(Form.Choice.class::isInstance)
                .map(choice -> Set.copyOf(((Form.Choice) choice).allowed()))
                .orElse(Set.of());
    }

    private static Set<String> nameParts(Struct source) {
        return form(source, "author")
                .map(list -> (Struct) ((Form.ListOf) list).item())
                .map(name ->
                        Set.copyOf(name.fields().stream().map(Form.Field::name).toList()))
                .orElse(Set.of());
    }

    private static Optional<Form> form(Struct source, String key) {
        return source.fields().stream()
                .filter(field -> field.name().equals(key))
                .findFirst()
                .map(Form.Field::form);
    }
}
