package org.annals.compare;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.FieldLocations;
import org.annals.model.date.When;
import org.annals.problem.Location;
import org.annals.prose.Prose;

/** What a record of the model says, field by field, but for the places where it stands in its file. */
final class RecordFields {

    private RecordFields() {}

    /** By the names of its components; one that says nothing has an empty text. */
    static Map<String, String> of(Record record) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            fields.put(component.getName(), words(value(component, record)));
        }
        return fields;
    }

    /** All of it in one text: equal if two records say the same. */
    static String all(Record record) {
        return of(record).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
    }

    /** How a text is built, with its words: equal if two texts look the same. */
    static String shape(Prose prose) {
        return Stream.concat(prose.blocks().stream(), prose.notes().stream())
                .map(part -> part.getClass().getSimpleName() + "{" + all((Record) part) + "}")
                .collect(Collectors.joining());
    }

    private static String words(Object value) {
        if (value instanceof Prose prose) {
            return ReaderWords.of(prose);
        }
        if (value instanceof When when) {
            return when.edtf();
        }
        if (value instanceof Location || value instanceof FieldLocations) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordFields::words).orElse("");
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(RecordFields::words).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value instanceof Record record ? nested(record) : value.toString();
    }

    /** A part of a text keeps the name of its kind: emphasis on words is something else than the words. */
    private static String nested(Record record) {
        boolean prose = record.getClass().getPackage() == Prose.class.getPackage();
        return prose ? record.getClass().getSimpleName() + "{" + all(record) + "}" : all(record);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}
