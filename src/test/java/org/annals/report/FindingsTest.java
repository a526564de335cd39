package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.generate.Output;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    private static final Problem ERROR = Problem.of(Rule.UNKNOWN_KEY, Location.of("content/a.md"), "m");
    private static final Problem WARNING = Problem.of(Rule.UNUSED_NOTE, Location.of("content/b.md"), "m");

    /** Told are the problems of files whose name holds {@code reported}. */
    @ParameterizedTest
    @CsvSource({
        "false, content/, true,  true",
        "false, a.md,     true,  true",
        "false, b.md,     true,  false",
        "true,  b.md,     true,  true",
        "true,  c.md,     true,  false",
    })
    void whatIsNotToldStillStopsTheBuild(boolean strict, String reported, boolean blocked, boolean failure) {
        var findings = findings(strict, reported, ERROR, WARNING);
        assertThat(findings.isBlocked()).isEqualTo(blocked);
        assertThat(findings.isFailure()).isEqualTo(failure);
        assertThat(findings.published()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"false, false, 1", "true, true, 0"})
    void aWarningStopsNothingUnlessItCounts(boolean strict, boolean blocked, int published) {
        var findings = findings(strict, "content/", WARNING);
        assertThat(findings.isBlocked()).isEqualTo(blocked);
        assertThat(findings.isFailure()).isEqualTo(blocked);
        assertThat(findings.published()).isEqualTo(published);
    }

    @Test
    void whatIsNotToldIsCounted() {
        assertThat(findings(false, "a.md", ERROR, WARNING).sums())
                .isEqualTo("1 error, 0 warnings (and 1 in other files)");
        assertThat(findings(false, "content/", ERROR, WARNING).sums()).isEqualTo("1 error, 1 warning");
    }

    @Test
    void withoutSettingsThereIsNoPageToLead() {
        var nowhere = new Output(java.util.List.of(), Told.output().counts(), Optional.empty());
        assertThat(Findings.all(nowhere, Optional.empty(), false).help(Rule.UNKNOWN_KEY))
                .isEmpty();
        assertThat(Told.of().help(Rule.UNKNOWN_KEY)).contains("https://example.org/small/help/unknown-key/");
    }

    private static Findings findings(boolean strict, String reported, Problem... problems) {
        return new Findings(Told.output(problems), Optional.empty(), strict, file -> file.contains(reported));
    }
}
