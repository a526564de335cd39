package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.TEXT;
import static org.annals.load.Shapes.text;
import static org.annals.load.Shapes.typed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.Event.Image;
import org.annals.model.form.Form;
import org.annals.problem.Nearest;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlText;

/** The picture of an event. */
final class ImageShape implements Shape<Image> {

    private static final Pattern OTHER_FORMAT = Pattern.compile("(?i)\\.(?!(?:png|jpe?g|webp|gif)$)[a-z0-9]{2,5}$");

    private static final String SAVE = "save the picture in content/images";

    private static final Key<String> NAME =
            required("file", typed(100).and(ImageShape::isThere), "the name of a file in content/images");
    private static final Key<String> ALT =
            required("alt", text(300), "what is to be seen, for those who cannot see it");
    private static final Key<String> CAPTION = optional("caption", TEXT, "a line below the picture");
    private static final Key<String> CREDIT = required("credit", TEXT, "who made it");
    private static final Key<String> LICENCE = required("licence", TEXT, "under what terms it may be shown");
    private static final Schema SCHEMA = Schema.of(NAME, ALT, CAPTION, CREDIT, LICENCE);

    @Override
    public Form form() {
        return SCHEMA.form();
    }

    @Override
    public Optional<Image> read(YamlNode node, String key, FileReading reading) {
        if (node instanceof YamlText text && !text.value().isBlank()) {
            reading.report(
                    Rule.WRONG_TYPE,
                    text.at(),
                    key + " takes the keys file, alt, credit and licence",
                    isWeb(text.value())
                            ? SAVE + ", and write below " + key
                                    + " file: with its name there, then alt, credit and licence"
                            : "write below " + key + " file: " + text.value() + ", then alt, credit and licence");
            if (!isWeb(text.value())) {
                isThere(text.value(), text, reading);
            }
            return Optional.empty();
        }
        return Values.map(node, key, reading)
                .flatMap(map -> SCHEMA.read(map, map.at(), reading))
                .map(fields -> image(fields, reading));
    }

    private static boolean isWeb(String file) {
        return PageAddress.of(file).isPresent() || file.startsWith("//");
    }

    private static Image image(Fields fields, FileReading reading) {
        return new Image(
                fields.get(NAME),
                reading.pictureSize(fields.get(NAME)),
                fields.get(ALT),
                fields.find(CAPTION),
                fields.get(CREDIT),
                fields.get(LICENCE),
                fields.locations(ALT));
    }

    private static void isThere(String file, YamlNode node, FileReading reading) {
        reading.shows(file);
        if (isWeb(file)) {
            reading.report(
                    Rule.MISSING_IMAGE,
                    node.at(),
                    "a picture is shown from this timeline itself, not from another site",
                    SAVE + ", if its licence allows that, and write its name here");
            return;
        }
        if (reading.pictures().contains(file)) {
            return;
        }
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        Optional<String> meant =
                Optional.of(name).filter(reading.pictures()::contains).or(() -> Nearest.to(name, reading.pictures()));
        if (meant.isEmpty() && OTHER_FORMAT.matcher(name).find()) {
            reading.report(
                    Rule.IMAGE_FORMAT,
                    node.at(),
                    file + " is of a format that is not shown here",
                    "save the picture as png, jpg, gif or webp");
            return;
        }
        reading.report(
                Rule.MISSING_IMAGE,
                node.at(),
                "there is no file " + file + " in content/images",
                meant.map(near -> "did you mean " + near + "?").orElse("put it there, in the same pull request"));
    }
}
