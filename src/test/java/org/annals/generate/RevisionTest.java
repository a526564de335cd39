package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.problem.Result;
import org.annals.report.DiffJson;
import org.annals.report.DiffReport;
import org.annals.site.Site;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a change does for readers: each case is a change of the project in {@code base.txt}, and ends in what must be told of
 * it. {@code -Dgolden=overwrite} rewrites that.
 */
class RevisionTest {

    private static final Path CASES = Path.of("src/test/resources/changes");
    private static final Path SCHEMA = Path.of("src/main/resources/org/annals/report/diff.schema.json");
    private static final String BEFORE = "before: ";
    private static final String TOLD = "told";

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt") && !file.endsWith("base.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsExactlyThis(Path file) throws IOException {
        String text = Files.readString(file);
        String told = DiffReport.markdown(revision(TextTree.parse(text)).comparison());
        if (System.getProperty("golden", "").equals("overwrite")) {
            int end = text.indexOf("-- " + TOLD + " --\n");
            Files.writeString(file, (end < 0 ? text : text.substring(0, end)) + "-- " + TOLD + " --\n" + told);
            return;
        }
        assertThat(told).isEqualTo(TextTree.parse(text).getOrDefault(TOLD, ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameIsJsonOfTheSchema(Path file) throws IOException {
        String json =
                DiffJson.of(revision(TextTree.parse(Files.readString(file))).comparison());
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** Whatever is wrong, what is left of a timeline can be compared with itself, and its pages be made. */
    @ParameterizedTest
    @MethodSource("org.annals.generate.RulesTest#cases")
    void noMistakeKeepsTheRestFromBeingCompared(Path file) throws IOException {
        Result<SourceTree> tree = Result.of(TextTree.tree(RulesTest.files(file)));
        Revision.of(tree, tree).ifPresent(revision -> {
            assertThat(revision.comparison().events()).isEmpty();
            assertThat(revision.comparison().entries()).isEmpty();
            revision.now().site().ifPresent(RevisionTest::makeAll);
        });
    }

    private static void makeAll(Site site) {
        site.plans()
                .forEach(plan -> assertThatCode(() -> site.make(plan))
                        .as(plan.address().path())
                        .doesNotThrowAnyException());
    }

    @Test
    void settingsThatCannotBeReadLeaveNothingToCompare() throws IOException {
        Map<String, String> files = base();
        Result<SourceTree> before = Result.of(TextTree.tree(files));
        files.put("content/site.yaml", "no settings");
        assertThat(Revision.of(before, Result.of(TextTree.tree(files)))).isEmpty();
    }

    private static Revision revision(Map<String, String> own) throws IOException {
        Map<String, String> before = base();
        Map<String, String> now = base();
        own.forEach((path, text) -> {
            if (path.startsWith(BEFORE)) {
                before.put(path.substring(BEFORE.length()), text);
            } else if (!path.equals(TOLD)) {
                now.put(path, text);
            }
        });
        return Revision.of(Result.of(TextTree.tree(before)), Result.of(TextTree.tree(now)))
                .orElseThrow();
    }

    private static Map<String, String> base() throws IOException {
        return new LinkedHashMap<>(TextTree.parse(Files.readString(CASES.resolve("base.txt"))));
    }

    @Test
    void theCasesAreThere() throws IOException {
        assertThat(cases().map(file -> file.getFileName().toString()).toList())
                .containsAll(List.of("added.txt", "reworded.txt", "renamed.txt", "broken.txt", "hostile.txt"));
    }
}
