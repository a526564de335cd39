package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/** CSL-JSON, for Zotero, pandoc and citation processors. */
final class CslJson implements CitationFormat {

    @Override
    public String name() {
        return "CSL-JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public void write(Iterator<CslItem> items, Writer out) throws IOException {
        JsonWriter json = Json.file(out);
        json.beginArray();
        while (items.hasNext()) {
            Json.line(json, items.next().json());
        }
        json.endArray();
        json.flush();
        out.write("\n");
    }
}
