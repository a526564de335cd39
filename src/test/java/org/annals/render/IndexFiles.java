package org.annals.render;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.annals.site.index.Searchable;

/** The files of an index, read back. */
record IndexFiles(Map<String, Artifact> files) {

    static IndexFiles of(List<Searchable> documents) {
        var sink = new MemorySink();
        try {
            SearchIndex.write(documents.iterator(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IndexFiles(sink.artifacts().stream().collect(Collectors.toMap(Artifact::path, Function.identity())));
    }

    String text(String path) {
        return Optional.ofNullable(files.get(path)).map(Artifact::text).orElseThrow(() -> new AssertionError(path));
    }

    JsonObject index() {
        return JsonParser.parseString(text("index.json")).getAsJsonObject();
    }

    /** Empty if no document holds the term. */
    int[] list(String term) {
        return files.keySet().stream()
                .filter(path -> path.startsWith("terms/"))
                .map(path -> JsonParser.parseString(text(path)).getAsJsonObject())
                .filter(part -> part.has(term))
                .flatMapToInt(
                        part -> part.getAsJsonArray(term).asList().stream().mapToInt(JsonElement::getAsInt))
                .toArray();
    }

    /** What the greatest files whose paths begin so weigh as they are served. */
    int greatest(int count, String path) {
        IntStream sizes =
                files.keySet().stream().filter(name -> name.startsWith(path)).mapToInt(name -> -gzipped(text(name)));
        return -sizes.sorted().limit(count).sum();
    }

    /** What the greatest stretch of neighbouring parts weighs as it is served. */
    int greatestParts(int count) {
        int[] sizes = IntStream.range(0, index().getAsJsonArray("terms").size())
                .map(number -> gzipped(text("terms/" + number + ".json")))
                .toArray();
        return IntStream.rangeClosed(0, Math.max(0, sizes.length - count))
                .map(from -> Arrays.stream(sizes).skip(from).limit(count).sum())
                .max()
                .orElse(0);
    }

    private static int gzipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
