package org.annals.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a rule is for, told to whoever broke it. Each is a text among the resources, {@code help/<rule>.txt}: the reason, then
 * the example below the lines {@code -- before --} and {@code -- after --}.
 *
 * @param why paragraphs with an empty line between; what is typed stands between backticks
 * @param before lines that break the rule
 * @param after the same lines as they should be
 */
public record Explanation(Rule rule, String why, String before, String after) {

    private static final String BEFORE = "-- before --\n";
    private static final String AFTER = "-- after --\n";

    public static Explanation of(Rule rule) {
        String text = text("help/" + rule.id() + ".txt");
        int before = text.indexOf(BEFORE);
        int after = text.indexOf(AFTER, before);
        return before < 0 || after < 0
                ? new Explanation(rule, text.strip(), "", "")
                : new Explanation(
                        rule,
                        text.substring(0, before).strip(),
                        text.substring(before + BEFORE.length(), after).stripTrailing(),
                        text.substring(after + AFTER.length()).stripTrailing());
    }

    /** Every rule, in the order of the list. */
    public static List<Explanation> all() {
        return Arrays.stream(Rule.values()).map(Explanation::of).toList();
    }

    /** An example as it may be shown: signs that nobody sees, and that would turn the words around them, by their numbers. */
    public static String shown(String example) {
        return example.codePoints()
                .mapToObj(sign -> Character.getType(sign) == Character.FORMAT
                        ? String.format(Locale.ROOT, "\\u%04X", sign)
                        : Character.toString(sign))
                .collect(Collectors.joining());
    }

    /** Nothing for a rule that is not explained: a test names it. */
    private static String text(String name) {
        try (InputStream file = Explanation.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
