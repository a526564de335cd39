package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.annals.generate.Progress;
import org.annals.generate.Progress.Stage;
import org.junit.jupiter.api.Test;

/** Who waits is told how far the work is; who reads a file of it is not. */
class ProgressTest {

    private final StringWriter told = new StringWriter();
    private long now;

    private ProgressLine line() {
        return new ProgressLine(new PrintWriter(told), () -> now);
    }

    private void seconds(double seconds) {
        now = (long) (seconds * 1e9);
    }

    @Test
    void workOfLessThanASecondIsNotTold() {
        ProgressLine line = line();
        line.begin(Stage.RENDER, 10);
        seconds(0.9);
        line.step();
        line.end();
        assertThat(told.toString()).isEmpty();
    }

    @Test
    void longerWorkTellsStageCountAndTimeLeft() {
        ProgressLine line = line();
        line.begin(Stage.RENDER, 100);
        for (int i = 0; i < 24; i++) {
            line.step();
        }
        seconds(2);
        line.step();
        assertThat(told.toString()).endsWith("render 25 of 100, about 6 s left");
    }

    @Test
    void aStageWithoutStepsIsNamedAlone() {
        ProgressLine line = line();
        seconds(2);
        line.begin(Stage.LOAD, 0);
        assertThat(told.toString()).endsWith("load …");
    }

    @Test
    void theLineIsGoneAtTheEnd() {
        ProgressLine line = line();
        seconds(2);
        line.begin(Stage.LOAD, 0);
        line.end();
        assertThat(told.toString()).endsWith("\r\u001b[K");
    }

    @Test
    void itIsRenewedTenTimesASecondAtMost() {
        ProgressLine line = line();
        line.begin(Stage.RENDER, 1_000);
        for (int i = 0; i < 1_000; i++) {
            seconds(2 + i / 1_000.0);
            line.step();
        }
        assertThat(told.toString().split("\r")).hasSizeBetween(9, 13);
    }

    @Test
    void aPipeIsToldNothing() {
        var process = new ProcessEnvironment(Map.of(), true, false);
        assertThat(new ProgressOptions(new PrintWriter(told), process).progress())
                .isSameAs(Progress.NONE);
    }

    @Test
    void whatEachStageTookIsToldWhenItHasEnded() {
        var times = new StageTimes(new PrintWriter(told, true));
        times.begin(Stage.READ, 0);
        times.begin(Stage.LOAD, 0);
        assertThat(told.toString()).matches("profile: read [0-9]+\\.[0-9]{3} s wall [0-9]+\\.[0-9]{3} s cpu\\R");
        times.end();
        times.end();
        assertThat(told.toString().lines()).hasSize(2).last().asString().startsWith("profile: load ");
    }
}
