package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annals.model.Settings.Licence;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an edition says of itself comes back whole from the files of those who archive and cite it. */
class HardEditionTest {

    private static final String AUTHOR = "The “Hard” Society: its ]]> men";
    private static final String ABOUT = "What other programs </script> trip over.";

    private static final Map<String, String> FILES = EditionMetadata.files(
            HardSite.SITE.settings(),
            HardSite.SITE.timeline().editions().latest().orElseThrow());

    private static String file(String name) {
        return requireNonNull(FILES.get(name), name);
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/test/resources/schemas", name)), InputFormat.JSON);
    }

    @Test
    void inTheCitationFile() throws IOException {
        String text = file(EditionMetadata.CFF);
        assertThat(schema("cff-1.2.0.json").validate(text, InputFormat.YAML)).isEmpty();
        var read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        assertThat(read.get("title")).isEqualTo(HardSite.title());
        assertThat(read.get("abstract")).isEqualTo(ABOUT);
        assertThat(read.get("authors")).isEqualTo(List.of(Map.of("name", AUTHOR)));
    }

    @Test
    void atZenodo() throws IOException {
        String text = file(EditionMetadata.ZENODO);
        assertThat(schema("zenodo.json").validate(text, InputFormat.JSON)).isEmpty();
        JsonObject read = JsonParser.parseString(text).getAsJsonObject();
        assertThat(read.get("title").getAsString()).isEqualTo(HardSite.title());
        assertThat(Jsoup.parse(read.get("description").getAsString()).body().wholeText())
                .isEqualTo(ABOUT);
        assertThat(read.get("creators").toString())
                .isEqualTo(JsonParser.parseString("""
                        [{"name": "The “Hard” Society: its ]]> men"}]
                        """).toString());
    }

    @Test
    void atDataCite() throws IOException {
        String text = HardSite.text(EditionMetadata.DATACITE);
        assertThat(schema("datacite.json").validate(text, InputFormat.JSON)).isEmpty();
        JsonObject read = JsonParser.parseString(text).getAsJsonObject();
        assertThat(read.getAsJsonArray("titles")
                        .get(0)
                        .getAsJsonObject()
                        .get("title")
                        .getAsString())
                .isEqualTo(HardSite.title());
        assertThat(read.getAsJsonArray("creators")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo(AUTHOR);
    }

    /** A licence has the name of SPDX, or none: that of a country has other terms. */
    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/, CC-BY-4.0",
        "http://creativecommons.org/licenses/by-nc-sa/2.5, CC-BY-NC-SA-2.5",
        "https://creativecommons.org/licenses/by-nc-nd/3.0/deed.de, CC-BY-NC-ND-3.0",
        "https://creativecommons.org/licenses/by-sa/4.0/legalcode.txt, CC-BY-SA-4.0",
        "https://creativecommons.org/publicdomain/zero/1.0/, CC0-1.0",
        "https://creativecommons.org/licenses/by/3.0/de/, ''",
        "https://creativecommons.org/licenses/by-xx/4.0/, ''",
        "https://creativecommons.org/licenses/by/9.9/, ''",
        "https://creativecommons.org/publicdomain/mark/1.0/, ''",
        "https://example.org/licenses/by/4.0/, ''",
    })
    void aLicenceIsNotAnotherOne(String url, String name) throws IOException {
        assertThat(EditionMetadata.spdx(new Licence("Ours", url)).orElse("")).isEqualTo(name);
        String minimal = "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: [{name: a}]\n";
        String licence = name.isEmpty() ? "license-url: " + url : "license: " + name;
        assertThat(schema("cff-1.2.0.json").validate(minimal + licence + "\n", InputFormat.YAML))
                .isEmpty();
    }
}
