package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

    /** One file for each form of content file, and one for the ids. */
    public static List<Artifact> of(Guide guide) {
        var artifacts = new ArrayList<Artifact>();
        for (Guide.File file : guide.files()) {
            artifacts.add(artifact(file.name() + ".json", json -> {
                json.name("title").value(file.title());
                new FormJson(json).keywords(file.form());
            }));
        }
        artifacts.add(artifact(IDS, json -> {
            json.name("title").value("The ids that there are");
            json.name("definitions").beginObject();
            for (var vocabulary : guide.vocabularies().entrySet()) {
                json.name(vocabulary.getKey());
                ids(json, vocabulary.getValue());
            }
            json.endObject();
        }));
        return artifacts;
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

    private static Artifact artifact(String name, Writing writing) {
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
        return Artifact.text(name, text + "\n");
    }
}
