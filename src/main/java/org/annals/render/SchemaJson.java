package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.annals.model.form.Guide;

/**
 * The guide to the content as JSON Schema, draft 7, which editing programs read to complete and to judge what is typed.
 *
 * <p>The ids stand in a file of their own: it changes with the content, the others only with the program.
 */
public final class SchemaJson {

    /** The name of the file with the ids. */
    public static final String IDS = "ids.json";

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private SchemaJson() {}

    /** The text of a file for each form of content file, and of one for the ids, by their names. */
    public static Map<String, String> of(Guide guide) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Guide.File file : guide.files()) {
            files.put(file.name() + ".json", text(json -> {
                json.name("title").value(file.title());
                new FormJson(json).keywords(file.form());
            }));
        }
        files.put(IDS, text(json -> {
            json.name("title").value("The ids that there are");
            json.name("definitions").beginObject();
            for (var vocabulary : guide.vocabularies().entrySet()) {
                json.name(FormJson.vocabulary(vocabulary.getKey()));
                ids(json, vocabulary.getValue());
            }
            json.endObject();
        }));
        return files;
    }

    private static void ids(JsonWriter json, Map<String, String> names) throws IOException {
        if (names.isEmpty()) {
            json.value(false); // nothing can be pointed at yet
            return;
        }
        json.beginObject();
        FormJson.list(json, "enum", names.keySet());
        FormJson.list(json, "enumDescriptions", names.values());
        json.endObject();
    }

    /** Writes into an object that is open. */
    private interface Writing {
        void to(JsonWriter json) throws IOException;
    }

    private static String text(Writing writing) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("$schema").value(DRAFT);
            writing.to(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return text + "\n";
    }
}
