package org.annals.handbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One page of the handbook, which is not read yet. Its text is a Markdown file among the resources, {@code <id>.md}: a title,
 * a paragraph that says in plain words what the chapter is about, and the rest below.
 *
 * @param id names its file and its address
 */
public record Chapter(String id, Part part) {

    /** Reads the file. */
    public Manuscript open() {
        String text = resource().replace("\r\n", "\n");
        int title = text.indexOf("\n\n");
        int summary = text.indexOf("\n\n", title + 2);
        return new Manuscript(
                id,
                text.substring("# ".length(), title),
                text.substring(title + 2, summary).replace('\n', ' '),
                text.substring(summary + 2));
    }

    /** Only the first line of the file. */
    public String title() {
        try (var lines = new BufferedReader(new InputStreamReader(stream(), StandardCharsets.UTF_8))) {
            return Objects.requireNonNull(lines.readLine(), id).substring("# ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String resource() {
        try (var in = stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream stream() {
        String name = id + ".md";
        return Objects.requireNonNull(Chapter.class.getResourceAsStream(name), name);
    }
}
