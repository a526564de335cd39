package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.Searchable;
import org.annals.site.index.Searchable.Group;
import org.annals.site.index.Searchables;

/**
 * What the search page loads, cut so small that a query needs little of it: {@code index.json} names the first term of each
 * file of terms; {@code terms/} holds the lists of documents; {@code cards/} what is shown of them.
 */
final class SearchIndex implements Format {

    /** Characters of a file of terms, if it holds more than one. */
    static final int TERMS_LENGTH = 7_500;

    /** Documents whose cards lie in one file. */
    static final int CARDS = 13;

    @Override
    public List<Published> files() {
        return List.of(
                new Published("index.json", "How the search finds its parts."),
                new Published("terms/<part>.json", "Where each word stands, in small parts."),
                new Published("cards/<part>.json", "What is shown of what is found, in small parts."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        write(Searchables.of(site.index()).iterator(), sink);
        return List.of();
    }

    static void write(Iterator<Searchable> documents, Sink sink) throws IOException {
        var postings = new SearchPostings();
        Map<Group, Integer> groups = new EnumMap<>(Group.class);
        int count = 0;
        while (documents.hasNext()) {
            var some = new ArrayList<Searchable>(CARDS);
            while (documents.hasNext() && some.size() < CARDS) {
                some.add(documents.next());
                Searchable last = some.get(some.size() - 1);
                groups.merge(last.group(), 1, Integer::sum);
                postings.add(count++, last);
            }
            file("cards/" + (count - 1) / CARDS + ".json", cards(some), sink);
        }
        var firsts = new ArrayList<String>();
        SearchParts.each(postings.lists(), TERMS_LENGTH, part -> {
            file("terms/" + firsts.size() + ".json", terms(part), sink);
            firsts.add(part.keySet().iterator().next());
        });
        file("index.json", index(count, groups, firsts), sink);
    }

    private static void file(String path, String text, Sink sink) throws IOException {
        try (Writer out = sink.openText(path)) {
            out.write(text);
        }
    }

    /** With how many documents each group has, since they lie group after group. */
    private static String index(int documents, Map<Group, Integer> groups, List<String> firsts) {
        return json(json -> {
            json.beginObject();
            json.name("documents").value(documents);
            json.name("cards").value(CARDS);
            json.name("groups").beginArray();
            for (Group group : Group.values()) {
                json.value(groups.getOrDefault(group, 0));
            }
            json.endArray();
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

    private interface Writing {
        void to(JsonWriter json) throws IOException;
    }

    private static String json(Writing writing) {
        var text = new TextWriter(1024);
        try (var json = new JsonWriter(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return text.toString();
    }
}
