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
            --nope                   | there is no option --nope\\nfor more: annals --help
            build --outt x           | there is no option --outt; did you mean --out?\\nfor more: annals build --help
            build --bas=x            | there is no option --bas; did you mean --base-url?\\nfor more: annals build --help
            build more               | annals build takes no more here\\nfor more: annals build --help
            mv --dry-run a           | TO is missing\\nusage: annals mv [-hV] [--dry-run] FROM TO\\nfor more: annals mv --help
            diff --since             | --since needs a value: --since=REF\\nusage: annals diff [-hV] [--format=FORMAT] --since=REF\\nfor more: annals diff --help
            serve --port x           | --port: x is no whole number\\nfor more: annals serve --help
            new event --title=x      | there is no option --title; keys are written without hyphens: title=…\\nfor more: annals new --help
            help bild                | there is no command or rule bild; did you mean build?\\nfor more: annals help --help
            help date-from           | there is no command or rule date-from; did you mean date-form?\\nfor more: annals help --help
            help qqqqqqqqq           | there is no command or rule qqqqqqqqq; annals help lists the commands, annals explain the rules\\nfor more: annals help --help
            preview                  | --since=REF and --single-file=FILE are missing\\nusage: annals preview [-hV] --since=REF --single-file=FILE\\nfor more: annals preview --help
            list peopel              | peopel is none of events, drafts, sources, people, places, organisations, \
            countries, themes, problems; did you mean people?\\nfor more: annals list --help
            build --format xml       | xml is none of human, json, github, sarif\\nfor more: annals build --help
            diff --since x --format m | m is none of text, markdown, json, html\\nfor more: annals diff --help
            new evnt                 | there is no new evnt; did you mean event?\\nfor more: annals new --help
            mv                       | FROM and TO are missing\\nusage: annals mv [-hV] [--dry-run] FROM TO\\n\
            for more: annals mv --help
            """)
    void aSlipIsToldBriefly(String words, String told) {
        Shell shell = Shell.run(root, Map.of(), words.split(" "));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).endsWith(told.replace("\\n", "\n") + "\n").hasLineCount(told.split("\\\\n").length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            help                | --help
            help build          | build --help
            help HELP           | help --help
            help date-form      | explain date-form
            -h                  | --help
            build -h            | build --help
            version             | --version
            -V                  | --version
            """)
    void whatAsksForHelpGivesTheSame(String words, String same) {
        Shell shell = Shell.run(root, Map.of(), words.split(" "));
        assertThat(shell.code()).isEqualTo(0);
        assertThat(shell.out())
                .isNotBlank()
                .isEqualTo(Shell.run(root, Map.of(), same.split(" ")).out());
    }

    @ParameterizedTest
    @CsvSource({"list PEOPLE", "list people", "list --format Csv"})
    void aWordMayHaveCapitals(String words) {
        assertThat(Shell.run(root, Map.of(), words.split(" ")).err()).doesNotContain("none of");
    }
}
