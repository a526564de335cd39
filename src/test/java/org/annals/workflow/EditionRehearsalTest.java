package org.annals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annals.workflow.Workplace.Done;
import org.annals.workflow.Workplace.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The tag of an edition, through the workflow that makes its release: ours, and that of a timeline just begun. */
@ParameterizedClass
@EnumSource(Caller.class)
class EditionRehearsalTest {

    @TempDir
    static Path before;

    private static Begun begun;

    @TempDir
    Path folder;

    private final Caller caller;

    private Workplace place;

    EditionRehearsalTest(Caller caller) {
        this.caller = caller;
    }

    @BeforeAll
    static void begin() throws Exception {
        begun = Begun.in(before);
    }

    @BeforeEach
    void anEditionIsRecorded() throws Exception {
        place = begun.repository(folder, caller);
        place.program("mvn", "exit 0\n"); // the program is there already
        place.write("content/site.yaml", place.read("content/site.yaml") + "\nauthors: [{name: Somebody}]\n");
        Ran ran = place.run(List.of("annals", "edition", "2026.1", "--date", "2026-01-31"), place.root(), Map.of());
        assertThat(ran.code()).as(ran.log()).isZero();
    }

    @Test
    void itsReleaseHoldsTheSiteTheDataAndTheChecksumsOfAll() throws Exception {
        Done done = release("edition-2026.1");
        assertThat(done.code()).as(done.log()).isZero();
        Path packed = done.kept().orElseThrow();
        assertThat(packed.resolve("site-2026.1.tar.gz")).isNotEmptyFile();
        assertThat(Files.readString(packed.resolve("timeline.json"))).contains("\"edition\":\"2026.1\"");
        Ran sums = place.run(List.of("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"), packed, Map.of());
        assertThat(sums.code()).as(sums.log()).isZero();
    }

    @Test
    void contentThatIsNotThatOfTheEditionIsNotReleased() throws Exception {
        place.write(Begun.EVENT, place.read(Begun.EVENT).replace("date: 2001", "date: 2002"));
        Done done = release("edition-2026.1");
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains(Begun.EVENT, "2026.1");
        assertThat(done.kept()).isEmpty();
    }

    @Test
    void aTagOfNoEditionIsTold() throws Exception {
        Done unknown = release("edition-2027.1");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.log()).contains("there is no edition 2027.1");
        assertThat(unknown.kept()).isEmpty();
    }

    private Done release(String tag) throws Exception {
        place.commit("an edition");
        Path checkout = place.checkout("change");
        return Job.run(place, checkout, "edition.yml", "build", Map.of("github.ref_name", tag));
    }
}
