package org.annals.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Chapters that are written by a test from the code, and compared with it: {@code -Dgolden=overwrite} rewrites them. */
public final class Reference {

    static final Path CHAPTERS = Path.of("src/main/resources/org/annals/handbook");

    private Reference() {}

    /** That the chapter in the repository says what the code says. */
    public static void check(String chapter, String written) throws IOException {
        Path file = CHAPTERS.resolve(chapter + ".md");
        if (System.getProperty("golden", "").equals("overwrite")) {
            Files.writeString(file, written);
        }
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    /** A row of a table; a bar in a cell would end it. */
    public static String row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    public static String head(String... names) {
        return row(names) + "|---".repeat(names.length) + "|\n";
    }

    /** What is typed. */
    public static String code(String typed) {
        return typed.contains("`") ? "`` " + typed + " ``" : "`" + typed + "`";
    }
}
