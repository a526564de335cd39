package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.render.SchemaJson;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas say what reading says.
 *
 * <p>{@code -Dgolden=overwrite} renews the copy in this repository, as {@code annals schema} does.
 */
class SchemaTest {

    private static final Path COPY = Path.of(".vscode/schema");
    private static final SourceTree OWN = SourceTree.read(Path.of("")).value().orElseThrow();

    private static final Schemas SCHEMAS = new Schemas(OWN);

    @Test
    void theCopyInThisRepositoryIsCurrent() throws IOException {
        for (var schema : SCHEMAS.texts().entrySet()) {
            if (!schema.getKey().equals(SchemaJson.IDS)) {
                isCurrent(schema.getKey(), schema.getValue());
            }
        }
        try (Stream<Path> files = Files.list(COPY)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(SCHEMAS.texts().keySet());
        }
    }

    /** Not on pull requests: who adds an event in a browser cannot renew it. */
    @Test
    @DisabledIfSystemProperty(named = "annals.ids", matches = "any")
    void itsIdsAreCurrent() throws IOException {
        isCurrent(SchemaJson.IDS, SCHEMAS.texts().getOrDefault(SchemaJson.IDS, ""));
    }

    private static void isCurrent(String name, String text) throws IOException {
        if (System.getProperty("golden", "").equals("overwrite")) {
            Files.writeString(COPY.resolve(name), text);
        }
        assertThat(COPY.resolve(name))
                .as("out of date; run: mvn -DskipTests package && target/annals/bin/annals schema")
                .content()
                .isEqualTo(text);
    }

    @Test
    void editingProgramsFindEachSchema() throws IOException {
        var settings = new Gson().fromJson(Files.readString(Path.of(".vscode/settings.json")), Map.class);
        Map<String, String> expected = SCHEMAS.files().stream()
                .collect(Collectors.toMap(file -> "./.vscode/schema/" + file.name() + ".json", file -> file.paths()));
        assertThat(settings.get("yaml.schemas")).isEqualTo(expected);
    }

    @Test
    void eachIsASchema() {
        assertThat(SCHEMAS.texts().values())
                .allSatisfy(text -> assertThat(SCHEMAS.errorsOfSchema(text)).isEmpty());
    }

    @Test
    void theContentOfThisRepositoryKeepsThem() {
        assertThat(SCHEMAS.errors(OWN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsRightKeepsThem(Path file) throws IOException {
        assertThat(errors(file)).isEmpty();
    }

    static Stream<Path> whatIsRightKeepsThem() throws IOException {
        return RulesTest.cases().filter(file -> file.getFileName().toString().startsWith("good"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-key/bad-foreign",
                "unknown-key/bad-inside",
                "unknown-key/bad-typo",
                "unknown-id/bad",
                "missing-key/bad",
                "missing-key/bad-annotation",
                "wrong-type/bad-list",
                "wrong-type/bad-map",
                "wrong-type/bad-text",
                "wrong-value/bad-choice",
                "wrong-value/bad-flag",
                "wrong-value/bad-number",
                "too-long/bad",
                "language-tag/bad",
                "country-code/bad",
                "wikidata-id/bad"
            })
    void whatIsWrongBreaksThem(String name) throws IOException {
        assertThat(errors(RulesTest.RULES.resolve(name + ".txt"))).isNotEmpty();
    }

    private static java.util.List<String> errors(Path file) throws IOException {
        SourceTree tree = TextTree.tree(RulesTest.files(file));
        return new Schemas(tree).errors(tree);
    }
}
