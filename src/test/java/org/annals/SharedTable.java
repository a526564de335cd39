package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables of cases that Java and the scripts of the pages share: a case a line, its cells between bars. */
public final class SharedTable {

    private static final Path FOLDER = Path.of("src/test/resources/composer");

    private SharedTable() {}

    /** The rows, each with all its cells, without the blanks around them. */
    public static List<List<String>> rows(String name) {
        try {
            List<List<String>> rows = Files.readAllLines(FOLDER.resolve(name)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\\|", -1)).stream()
                            .map(String::strip)
                            .toList())
                    .toList();
            assertThat(rows).isNotEmpty();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
