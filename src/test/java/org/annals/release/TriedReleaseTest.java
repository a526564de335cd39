package org.annals.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.annals.release.Script.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the workflow of a release tries before it is published holds of the program as it is now. */
@DisabledOnOs(OS.WINDOWS)
class TriedReleaseTest {

    @TempDir
    Path root;

    @Test
    void theZipIsAllThatOneNeeds() throws Exception {
        Path zip = LocalRelease.in(root.resolve("release")).zip();
        Run run = Script.in(root).bash(".github/scripts/try-release.sh", zip.toString());
        assertThat(run.code()).as(run.told()).isZero();
    }

    @Test
    void aZipThatIsNotWhatItsChecksumSaysIsNotTried() throws Exception {
        Path zip = Files.writeString(root.resolve("annals.zip"), "PK");
        Files.writeString(root.resolve("annals.zip.sha256"), "0".repeat(64) + "  annals.zip\n");
        Run run = Script.in(root).bash(".github/scripts/try-release.sh", zip.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("annals.zip: FAILED");
    }

    @Test
    void newWorkflowsRunThisVeryProgram() throws Exception {
        LocalRelease release = LocalRelease.in(root.resolve("release"));
        release.zip();
        Run run = Script.in(root)
                .bash(".github/scripts/try-action.sh", release.folder().toString());
        assertThat(run.code()).as(run.told()).isZero();

        // A program with other bytes is refused by the same workflows.
        Files.write(release.jar(), new byte[] {0}, StandardOpenOption.APPEND);
        Run other = Script.in(root)
                .bash(".github/scripts/try-action.sh", release.folder().toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.told()).contains("is not the one that was released");
    }
}
