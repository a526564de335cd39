package org.annals.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The templates that come with the program.
 *
 * @param version of the program
 * @param names the paths below {@code templates}, in their order
 * @param original the bytes of one of them
 */
public record ProgramTemplates(String version, List<String> names, Function<String, byte[]> original) {

    /** What stands before a name in the path of a project's file. */
    public static final String FOLDER = "templates/";

    public ProgramTemplates {
        names = List.copyOf(names);
    }

    /** Those of this program. */
    public static ProgramTemplates packaged() {
        return new ProgramTemplates(
                resourceText("version.txt"),
                resourceText("templates.txt").lines().toList(),
                name -> resource(FOLDER + name));
    }

    /** The text of one, with unix line ends. */
    public SourceFile text(String name, String path) {
        return Utf8.decode(path, original.apply(name)).value().orElseThrow();
    }

    /** Those of them whose paths in a project are wanted, as if they were a project's own. */
    SourceTree files(Predicate<String> wanted) {
        var texts = new ArrayList<SourceFile>();
        var assets = new ArrayList<Asset>();
        names.stream().map(name -> FOLDER + name).filter(wanted).forEach(path -> {
            String name = path.substring(FOLDER.length());
            if (FileKind.inTemplates(path).filter(FileKind::text).isPresent()) {
                texts.add(text(name, path));
            } else {
                assets.add(new Asset(path, ByteBuffer.wrap(original.apply(name))));
            }
        });
        return new SourceTree(List.of(), texts, assets);
    }

    /** The SHA-256 of one, in hexadecimal digits. */
    public String digest(String name) {
        return Checksum.of(original.apply(name));
    }

    static String resourceText(String resource) {
        return new String(resource(resource), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (var in = ProgramTemplates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name + " is not packaged");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
