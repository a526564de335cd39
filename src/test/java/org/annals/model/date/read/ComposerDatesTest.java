package org.annals.model.date.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.SharedTable;
import org.annals.load.Languages;
import org.annals.model.date.words.DateWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables by which the composer reads dates in a browser say what is read here. */
class ComposerDatesTest {

    private static final DateWords WORDS = new DateWords(Languages.english().phrases());

    static Stream<List<String>> rows() {
        Stream<List<String>> tongues = SharedTable.rows("tongues.txt").stream().map(row -> row.subList(1, row.size()));
        return Stream.concat(SharedTable.rows("dates.txt").stream(), tongues);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTablesSayWhatIsReadHere(List<String> row) {
        Parsed read = DateReader.read(row.get(0));
        String said = row.get(1);
        if (said.startsWith("! ")) {
            Fault fault = read.fault().orElseThrow();
            assertThat(fault.message()).isEqualTo(said.substring(2));
            assertThat(fault.fixes().stream().map(Fault.Fix::edtf))
                    .containsAll(List.of(row.get(2).split("; ")));
        } else if (said.equals("unread")) {
            assertThat(read.value()).isEmpty();
        } else if (!said.equals("later")) {
            assertThat(WORDS.of(read.value().orElseThrow())).isEqualTo(said);
        }
    }
}
