package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import org.annals.RepositorySite;
import org.annals.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table, read by a reader of CSV. */
class TimelineCsvTest {

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static NamedCsvRecord row(DataSite site) {
        return rows(DataSite.file("timeline.csv", new TimelineCsv(), site.site()))
                .get(0);
    }

    @Test
    void aRowHoldsWhatAnEventHas() {
        Site site = new DataSite()
                .event("2003-05~", "One", "place: far", "people: [roe, doe]", "themes: [green]")
                .site(Map.of(
                        "content/places.yaml",
                        "far: {name: Far, lat: -33.5, lon: -70}",
                        "content/people.yaml",
                        "roe: {name: Roe}\ndoe: {name: Doe}",
                        "content/themes.yaml",
                        "green: {name: Green}"));
        assertThat(rows(DataSite.file("timeline.csv", new TimelineCsv(), site))
                        .get(0)
                        .getFieldsAsMap())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("id", "e1"),
                        Map.entry("title", "One"),
                        Map.entry("date", "2003-05~"),
                        Map.entry("earliest", "2003-05-01"),
                        Map.entry("latest", "2003-05-31"),
                        Map.entry("words", "about May 2003"),
                        Map.entry("kind", "summit"),
                        Map.entry("place", "far"),
                        Map.entry("latitude", "-33.5"),
                        Map.entry("longitude", "-70.0"),
                        Map.entry("people", "roe;doe"),
                        Map.entry("organisations", ""),
                        Map.entry("countries", ""),
                        Map.entry("themes", "green"),
                        Map.entry("summary", "It happened."),
                        Map.entry("sources", "paper"),
                        Map.entry("url", DataSite.BASE + "events/e1/")));
    }

    @ParameterizedTest
    @CsvSource({
        "-0043-03-15, '''-0043-03-15', '''-0043-03-15', '''-0043-03-15'",
        "2001-06-15/.., 2001-06-15/.., 2001-06-15, ''",
        "2001-06-14/2001-06-15, 2001-06-14/2001-06-15, 2001-06-14, 2001-06-15",
    })
    void datesAreThoseOfTheEditors(String date, String edtf, String earliest, String latest) {
        NamedCsvRecord row = row(new DataSite().dated(date));
        assertThat(List.of(row.getField("date"), row.getField("earliest"), row.getField("latest")))
                .containsExactly(edtf, earliest, latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "|x",
                "＝1+1",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "\u0000=1+1",
            })
    void noCellIsAFormula(String cell) {
        assertThat(SpreadsheetCell.text(cell)).startsWith("'").doesNotContain("\t", "\r", "\n", "\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "", "1 - 2", "'quoted'", "a@example.org", "Ünï", "上海", "\"x\", y;z"})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(SpreadsheetCell.text(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "=cmd()"                          | '=cmd()
            "two\\nlines, \\"quoted\\""    | two lines, “quoted”
            "a ]]> b </script> c"             | a ]]> b </script> c
            "🚩 flag"                         | 🚩 flag
            "עברית"                           | עברית
            """)
    void titlesComeBack(String title, String expected) {
        assertThat(row(new DataSite().event("2001", title)).getField("title")).isEqualTo(expected);
    }

    @Test
    void linesEndAsTheStandardSaysWithoutAMark() {
        String text = DataSite.file(
                "timeline.csv", new TimelineCsv(), new DataSite().dated("2001").site());
        assertThat(text).startsWith("id,title,date,").endsWith("\r\n");
        assertThat(text.split("\r\n", -1)).hasSize(3).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void everyEventOfARealSiteIsARow() {
        Map<String, Artifact> files = RepositorySite.built().files();
        List<NamedCsvRecord> rows =
                rows(requireNonNull(files.get("timeline.csv")).text());
        assertThat(rows)
                .hasSize(RepositorySite.built().output().counts().published())
                .allSatisfy(row -> assertThat(files)
                        .containsKey(row.getField("url").substring(RepositorySite.BASE.length()) + "index.html"));
    }
}
