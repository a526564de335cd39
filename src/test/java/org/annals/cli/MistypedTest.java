package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip on the command line is told in a few lines, with what was probably meant. */
class MistypedTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chek                     | there is no command chek; did you mean check?\\nfor more: annals --help
            --nope                   | Unknown option: '--nope'\\nfor more: annals --help
            build --outt x           | Unknown options: '--outt', 'x'\\nPossible solutions: --out\\nfor more: annals build --help
            list peopel              | peopel is none of events, drafts, sources, people, places, organisations, \
            countries, themes, problems; did you mean people?\\nfor more: annals list --help
            build --format xml       | xml is none of human, json, github, sarif\\nfor more: annals build --help
            diff --since x --format m | m is none of text, markdown, json, html\\nfor more: annals diff --help
            new evnt                 | there is no new evnt; did you mean event?\\nfor more: annals new --help
            mv                       | Missing required parameters: 'FROM', 'TO'\\nusage: annals mv [-hV] [--dry-run] FROM TO\\n\
            for more: annals mv --help
            """)
    void aSlipIsToldBriefly(String words, String told) {
        Shell shell = Shell.run(root, Map.of(), words.split(" "));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).endsWith(told.replace("\\n", "\n") + "\n").hasLineCount(told.split("\\\\n").length);
    }

    @ParameterizedTest
    @CsvSource({"list PEOPLE", "list people", "list --format Csv"})
    void aWordMayHaveCapitals(String words) {
        assertThat(Shell.run(root, Map.of(), words.split(" ")).err()).doesNotContain("none of");
    }
}
