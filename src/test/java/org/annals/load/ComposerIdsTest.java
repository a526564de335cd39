package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.SharedTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table by which the composer makes ids in a browser says what is made here. */
class ComposerIdsTest {

    static Stream<List<String>> rows() {
        return SharedTable.rows("ids.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableSaysWhatIsMadeHere(List<String> row) {
        assertThat(IdForm.suggestion(row.get(0))).isEqualTo(row.get(1));
    }
}
