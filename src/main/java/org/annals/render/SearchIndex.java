package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.annals.problem.Result;
import org.annals.site.SearchPage;
import org.annals.site.Searchable;
import org.annals.site.Site;

/**
 * What the search page loads, cut so small that a query needs little of it: {@code search/index.json} names the first term
 * of each file of terms; {@code search/terms/} holds the lists of documents; {@code search/cards/} what is shown of them.
 */
final class SearchIndex implements Format {

    /** Characters of a file of terms, if it holds more than one. */
    static final int TERMS_LENGTH = 12_000;

    /** Documents whose cards lie in one file. */
    static final int CARDS = 5;

    @Override
    public List<Result<Artifact>> render(Site site) {
        return site.pages().stream()
                .filter(SearchPage.class::isInstance)
                .flatMap(page -> files(((SearchPage) page).searched()).stream())
                .map(Result::of)
                .toList();
    }

    static List<Artifact> files(List<Searchable> documents) {
        var postings = new SearchPostings();
        for (int i = 0; i < documents.size(); i++) {
            postings.add(i, documents.get(i));
        }
        var files = new ArrayList<Artifact>();
        var firsts = new ArrayList<String>();
        for (Map<String, String> part : SearchParts.of(postings.lists(), TERMS_LENGTH)) {
            files.add(Artifact.text("search/terms/" + firsts.size() + ".json", terms(part)));
            firsts.add(part.keySet().iterator().next());
        }
        for (int i = 0; i < documents.size(); i += CARDS) {
            List<Searchable> some = documents.subList(i, Math.min(i + CARDS, documents.size()));
            files.add(Artifact.text("search/cards/" + i / CARDS + ".json", cards(some)));
        }
        files.add(Artifact.text("search/index.json", index(documents.size(), firsts, files)));
        files.add(Artifact.text("search/stemmers.js", stemmers()));
        return files;
    }

    /** The version keeps a browser from reading a new index with the old lists that it remembers. */
    private static String index(int documents, List<String> firsts, List<Artifact> files) {
        var version = new CRC32();
        files.forEach(file -> version.update(file.bytes()));
        return json(json -> {
            json.beginObject();
            json.name("version").value(Long.toHexString(version.getValue()));
            json.name("documents").value(documents);
            json.name("cards").value(CARDS);
            json.name("terms").beginArray();
            for (String first : firsts) {
                json.value(first);
            }
            json.endArray().endObject();
        });
    }

    private static String terms(Map<String, String> lists) {
        return json(json -> {
            json.beginObject();
            for (Map.Entry<String, String> list : lists.entrySet()) {
                json.name(list.getKey()).jsonValue(list.getValue());
            }
            json.endObject();
        });
    }

    private static String cards(List<Searchable> documents) {
        return json(json -> {
            json.beginArray();
            for (Searchable document : documents) {
                json.beginArray();
                json.value(document.address().path()
                        + document.place().map(place -> "#" + place).orElse(""));
                json.value(document.title()).value(document.label()).value(document.shown());
                json.beginObject();
                for (Map.Entry<String, String> name : document.names().entrySet()) {
                    json.name(name.getKey()).value(name.getValue());
                }
                json.endObject();
                json.value(document.lang().orElse("")).endArray();
            }
            json.endArray();
        });
    }

    /** The stemmers of both languages, as they are published elsewhere, as one module. */
    private static String stemmers() {
        return "const module = {};\n" + resource("english.js") + "export const english = module.exports;\n\n"
                + resource("russian.js") + "export { stemmer as russian };\n";
    }

    private static String resource(String name) {
        try (InputStream in = SearchIndex.class.getResourceAsStream("stemmers/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(JsonWriter json) throws IOException;
    }

    private static String json(Writing writing) {
        var text = new StringWriter(1024);
        try (var json = new JsonWriter(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return text.toString();
    }
}
