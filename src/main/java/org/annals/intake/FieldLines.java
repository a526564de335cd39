package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.problem.Problem;

/** The fields of a file that is being written, one below the other; a value that is refused becomes a comment. */
final class FieldLines {

    /**
     * One field, or what stands between two.
     *
     * @param key empty if it is only comments
     * @param written its lines
     * @param kept what stands there instead if it is refused
     */
    private record Field(String key, List<String> written, List<String> kept) {}

    private final List<Field> fields = new ArrayList<>();

    void add(String key, String written, List<String> kept) {
        fields.add(new Field(key, written.lines().toList(), kept));
    }

    void comment(String line) {
        fields.add(new Field("", List.of(line), List.of()));
    }

    /**
     * The key that has a value on this line.
     *
     * @param line from 1 on; lines above the first field are of none
     */
    Optional<String> keyAt(int line) {
        int end = 0;
        for (Field field : fields) {
            end += field.written.size();
            if (line <= end) {
                return Optional.of(field.key).filter(key -> line > 0 && !key.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The first error of each key that has one, by the key; above the first field one more line stands in the file. */
    Map<String, Problem> refused(List<Problem> errors) {
        Map<String, Problem> refused = new LinkedHashMap<>();
        errors.forEach(error -> keyAt(error.at().line() - 1).ifPresent(key -> refused.putIfAbsent(key, error)));
        return refused;
    }

    /** What stands behind the colon of a key of one line; empty if it has no value. */
    String written(String key) {
        return fields.stream()
                .filter(field -> field.key.equals(key))
                .findFirst()
                .map(field -> field.written.get(0).substring(key.length() + 1).strip())
                .orElse("");
    }

    /** Takes a value back. */
    void refuse(String key) {
        refuse(key, "");
    }

    /**
     * Takes a value back.
     *
     * @param instead the line that its key has from now on; empty if it has none
     */
    void refuse(String key, String instead) {
        int at = IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).key.equals(key))
                .findFirst()
                .orElseThrow();
        Field refused = fields.get(at);
        fields.set(at, new Field("", refused.kept, List.of()));
        if (!instead.isEmpty()) {
            fields.add(at, new Field(key, List.of(instead), List.of()));
        }
    }

    /** All of them, each line with its end. */
    String text() {
        return fields.stream()
                .flatMap(field -> field.written.stream())
                .flatMap(line -> Stream.of(line, "\n"))
                .collect(Collectors.joining());
    }
}
