package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object that is put together key by key, and keeps their order. */
final class Json {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Adds a value: a text, a number, a truth, an object, or a list of these. What is empty is left out.
     *
     * @param value may be optional
     */
    Json put(String key, Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null && !present.equals(List.of()) && !(present instanceof Json json && json.values.isEmpty())) {
            values.put(key, present);
        }
        return this;
    }

    /** Maps, lists and plain values, without the objects of this class. */
    Map<String, Object> plain() {
        var plain = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Json json) {
            return json.plain();
        }
        return value instanceof List<?> list ? list.stream().map(Json::plain).toList() : value;
    }

    /** As the text of a file. */
    static String text(Object value) {
        return text(value, " ");
    }

    /** The same on one line, for a file that only our scripts read. */
    static String compact(Object value) {
        return text(value, "");
    }

    private static String text(Object value, String indent) {
        var text = new TextWriter(8 * 1024);
        try (var json = new JsonWriter(text)) {
            json.setHtmlSafe(true); // it may stand in a page
            json.setIndent(indent);
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return text + "\n";
    }

    /** Writes a file of many records: without white space, as that would be a third of it. */
    static JsonWriter file(Writer out) {
        var json = new JsonWriter(out);
        json.setHtmlSafe(true);
        return json;
    }

    /** A record on a line of its own for a list, so that two files can be compared line by line. */
    static String line(Json value) {
        try {
            return line(record -> write(record, value));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
    }

    /** Adds such a record to a list that is open. */
    static void line(JsonWriter json, Json value) throws IOException {
        json.jsonValue(line(value));
    }

    static void line(JsonWriter json, Recording recording) throws IOException {
        json.jsonValue(line(recording));
    }

    private static String line(Recording recording) throws IOException {
        var line = new TextWriter(2 * 1024);
        line.write('\n');
        recording.write(file(line));
        return line.toString();
    }

    /** Writes one record. */
    interface Recording {
        void write(JsonWriter json) throws IOException;
    }

    /** Writes its keys into an object that is open. */
    void write(JsonWriter json) throws IOException {
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            write(json.name(entry.getKey()), entry.getValue());
        }
    }

    /** Writes a value where the writer stands. */
    static void write(JsonWriter json, Object value) throws IOException {
        if (value instanceof Json object) {
            json.beginObject();
            object.write(json);
            json.endObject();
        } else if (value instanceof List<?> list) {
            json.beginArray();
            for (Object item : list) {
                write(json, item);
            }
            json.endArray();
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else {
            json.value(String.valueOf(value));
        }
    }
}
