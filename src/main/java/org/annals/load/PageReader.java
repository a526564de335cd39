package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.text;

import java.util.Optional;
import org.annals.model.TextPage;
import org.annals.prose.Prose;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.YamlNode.YamlText;

/** Reads a page that is only text. */
final class PageReader {

    private static final Key<String> TITLE = required("title", text(120), "the heading of the page");
    private static final Key<String> SUMMARY = optional("summary", text(300), "one or two plain sentences");
    static final Schema SCHEMA = Schema.of(TITLE, SUMMARY);

    private PageReader() {}

    static Optional<TextPage> read(SourceFile file, FileReading reading) {
        Optional<FrontMatter> parts = reading.take(FrontMatter.read(file));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var text = new YamlText(
                parts.get().text(), parts.get().places().at(0, 0), parts.get().places());
        Prose body = ProseLinks.account(text, reading).orElse(Prose.EMPTY);
        return SCHEMA.read(parts.get().fields(), parts.get().fields().at(), reading)
                .map(fields -> new TextPage(
                        file.stem(),
                        fields.get(TITLE),
                        fields.find(SUMMARY),
                        body,
                        parts.get().places().at(0, 0)));
    }
}
