package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final Path SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json");

    @Test
    void everyRuleIsToldAsTheSchemaAsks() throws IOException {
        Problem[] problems = Arrays.stream(Rule.values())
                .map(rule -> Problem.of(rule, new Location("content/é |%.md", 1, 2, 3), "a \"b\" {0}\u2028", "c"))
                .toArray(Problem[]::new);
        assertThat(faults(SarifReport.of(Told.of(problems)))).isEmpty();
    }

    @Test
    void whereNothingIsWrongThereIsAnEmptyRun() throws IOException {
        String report = SarifReport.of(Told.of());
        assertThat(faults(report)).isEmpty();
        assertThat(report).contains("\"results\": []");
    }

    @Test
    void theSchemaNoticesWhatIsAstray() throws IOException {
        var problem = Problem.of(Rule.UNKNOWN_KEY, Location.of(Told.FILE), "m");
        String report = SarifReport.of(Told.of(problem));
        assertThat(faults(report.replace("\"error\"", "\"awful\""))).isNotEmpty();
        assertThat(faults(report.replace("\"startLine\": 1", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(faults(report.replace("\"text\"", "\"words\""))).isNotEmpty();
    }

    private static List<Error> faults(String report) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        return schema.validate(report, InputFormat.JSON);
    }
}
