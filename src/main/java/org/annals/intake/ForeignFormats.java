package org.annals.intake;

import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** The forms of foreign files, told by the ending of a file's name. */
final class ForeignFormats {

    /** A form of file, and the endings that its files have. */
    private record ForeignForm(List<String> endings, ForeignReader reader) {}

    private ForeignFormats() {}

    static ForeignReader of(SourceFile file, ImportOptions options, Vocabularies vocabularies) {
        Optional<ForeignReader> reader = all(options, vocabularies).stream()
                .filter(form -> form.endings.contains(file.extension()))
                .map(ForeignForm::reader)
                .findFirst();
        return reader.orElse(ForeignFormats::unknown);
    }

    private static List<ForeignForm> all(ImportOptions options, Vocabularies vocabularies) {
        return List.of(
                new ForeignForm(List.of("csv", "tsv", "tab", "txt"), new TableReader(options.columns(), vocabularies)),
                new ForeignForm(List.of("json"), JsonReader.json()),
                new ForeignForm(List.of("yaml", "yml"), JsonReader.yaml()),
                new ForeignForm(List.of("bib", "bibtex"), new BibTexReader()),
                new ForeignForm(List.of("ris"), new RisReader()),
                new ForeignForm(List.of("md", "markdown"), new ArticleReader()),
                new ForeignForm(List.of("ics", "ical"), new CalendarReader()));
    }

    private static void unknown(SourceFile file, ForeignHandler handler) {
        handler.problem(Problem.of(
                Rule.IMPORT_FORM,
                Location.of(file.path()),
                "nothing is known of files that end in ." + file.extension(),
                "files can be imported that end in .csv, .tsv, .json, .yaml, .bib, .ris, .md or .ics"));
    }
}
