package org.annals.render;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scripts as they are published: comments on lines of their own, and blanks before a line, are for those who read the source. */
final class Scripts {

    private static final Pattern COMMENT = Pattern.compile("\\s*//.*");

    private Scripts() {}

    /** A script in which a text runs over more than one line stays as it is: what looks like a comment may be of the text. */
    static String published(String script) {
        return script.lines().anyMatch(Scripts::goesOn)
                ? script
                : script.lines()
                        .filter(line -> !COMMENT.matcher(line).matches())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private static boolean goesOn(String line) {
        return line.endsWith("\\") || line.chars().filter(sign -> sign == '`').count() % 2 == 1;
    }
}
