package org.annals.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.render.Sink;

/** Small sites as maps from path to text, before and after they are published. */
final class Sites {

    private Sites() {}

    /** Writes a small site, and has nothing to tell. */
    static Function<Sink, String> rendering(Map<String, String> site) {
        return sink -> {
            new TreeMap<>(site).forEach((path, text) -> write(path, text, sink));
            return "";
        };
    }

    static void write(String path, String text, Sink sink) {
        try (OutputStream out = sink.open(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void publish(Map<String, String> site, Path out, Path root) {
        Publisher.publish(out, root, rendering(site), told -> false);
    }

    static void publish(Map<String, String> site, Path out, Path root, Disk disk) {
        Publisher.publish(out, root, rendering(site), told -> false, disk);
    }

    static Map<String, String> withManifest(Map<String, String> site) {
        return withManifest(site, Map.of());
    }

    static Map<String, String> withManifest(Map<String, String> site, Map<String, String> foreign) {
        var files = new TreeMap<>(site);
        files.put(".annals-manifest", "annals 1\n" + String.join("\n", new TreeMap<>(site).keySet()) + "\n");
        files.putAll(foreign);
        return files;
    }

    /** What a build has left beside the output. */
    static List<String> leftovers(Path root) {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".site"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> files(Path folder) {
        var files = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.isSymbolicLink(file) ? "-> " + Files.readSymbolicLink(file) : Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
