package org.annals.handbook;

import static java.util.stream.Collectors.joining;
import static org.annals.handbook.Reference.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chapter about the style lists the settings at its head, with the comment at each. */
class StyleReferenceTest {

    private static final Pattern ROOT = Pattern.compile("(?s)\n:root \\{\n(.*?)\n}\n");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^  (--[\\w-]+): (.+?);(?: /\\* (.+?) \\*/)?$");

    @Test
    void everyProperty() throws IOException {
        List<MatchResult> properties = properties();
        assertThat(properties).allMatch(property -> property.group(3) != null, "says what it is for");
        Reference.check(
                "style-properties",
                """
                # Properties of the style

                The settings of the style sheet: colours, fonts and spaces.

                They stand in the first rule of `assets/annals.css`. How to change them: [Style](style.md).

                ## Properties

                """ + Reference.head("property", "what it is for", "value")
                        + properties.stream()
                                .map(property -> Reference.row(
                                        code(property.group(1)), property.group(3), code(property.group(2))))
                                .collect(joining()));
    }

    /** None is listed that changes nothing. */
    @Test
    void everyPropertyIsUsed() throws IOException {
        String style = style();
        assertThat(properties()).isNotEmpty().allMatch(property -> style.contains("var(" + property.group(1) + ")"));
    }

    private static List<MatchResult> properties() throws IOException {
        var root = ROOT.matcher(style());
        assertThat(root.find()).isTrue();
        return PROPERTY.matcher(root.group(1)).results().toList();
    }

    private static String style() throws IOException {
        return Files.readString(Path.of("templates/assets/annals.css"));
    }
}
