package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessEnvironmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                         | true  | true
            ''                         | false | false
            NO_COLOR=1                 | true  | false
            NO_COLOR=                  | true  | true
            TERM=dumb                  | true  | false
            TERM=xterm                 | true  | true
            CLICOLOR_FORCE=1           | false | true
            CLICOLOR_FORCE=0           | false | false
            CLICOLOR_FORCE=1 TERM=dumb | false | true
            CLICOLOR_FORCE=1 NO_COLOR=1| true  | false
            """)
    void coloursAreForTerminalsUnlessSomebodySaysOtherwise(String variables, boolean terminal, boolean colour) {
        assertThat(new ProcessEnvironment(map(variables), terminal, false).hasColour())
                .isEqualTo(colour);
    }

    @Test
    void gitHubSaysThatItIsThere() {
        assertThat(new ProcessEnvironment(Map.of("GITHUB_ACTIONS", "true"), false, false).isGitHub())
                .isTrue();
        assertThat(new ProcessEnvironment(Map.of("GITHUB_ACTIONS", "false"), false, false).isGitHub())
                .isFalse();
        assertThat(new ProcessEnvironment(Map.of(), false, false).isGitHub()).isFalse();
    }

    private static Map<String, String> map(String variables) {
        return Arrays.stream(variables.split(" "))
                .filter(variable -> !variable.isEmpty())
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
