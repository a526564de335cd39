package org.annals.load;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlText;

/** What texts keep that are shown just as they are typed: titles, summaries, names. */
final class VerbatimText {

    private static final Pattern MARKDOWN =
            Pattern.compile("\\*\\*(?=\\S)|\\[@|\\[\\[|\\[\\^|\\]\\(|`|(?<![\\p{L}\\p{N}*_])[*_](?=\\p{L}[^*_]*[*_])");
    private static final Pattern FULL_STOP = Pattern.compile("[\\p{L}\\p{N}]{4}\\.$");
    private static final Pattern ROLE = Pattern.compile("\\(.+\\)$");
    private static final int SHOUTED_LETTERS = 10;

    private VerbatimText() {}

    static void noMarkdown(String text, YamlNode node, FileReading reading) {
        Matcher sign = MARKDOWN.matcher(text);
        if (sign.find()) {
            reading.report(
                    Rule.MARKDOWN_IN_WORDS,
                    place(node, sign.start(), sign.group().length()),
                    "readers see " + sign.group() + " here just as it is typed",
                    "write plain words; citations, links and emphasis belong into the account");
        }
    }

    static void noFullStop(String printed, YamlNode node, FileReading reading) {
        String title = typed(printed, node);
        if (FULL_STOP.matcher(title).find()) {
            reading.report(
                    Rule.TITLE_FULL_STOP,
                    place(node, title.length() - 1, 1),
                    "a title ends without a full stop",
                    "delete it");
        }
    }

    static void notShouted(String title, YamlNode node, FileReading reading) {
        long capitals = title.codePoints().filter(Character::isUpperCase).count();
        if (capitals >= SHOUTED_LETTERS && title.equals(title.toUpperCase(Locale.ROOT)) && title.indexOf(' ') > 0) {
            reading.report(
                    Rule.TITLE_CAPITALS,
                    node.at(),
                    "this title is written in capitals",
                    "write capitals only where a sentence has them");
        }
    }

    static void noRole(String printed, YamlNode node, FileReading reading) {
        String name = typed(printed, node);
        Matcher role = ROLE.matcher(name);
        if (role.find()) {
            reading.report(
                    Rule.ROLE_IN_NAME,
                    place(node, role.start(), role.group().length()),
                    "what stands in brackets is no part of a name",
                    "write an office under roles, and as what somebody took part at the event: {id: …, role: …}");
        }
    }

    /** As it stands in the file: quotation marks of print may be longer. */
    private static String typed(String printed, YamlNode node) {
        return node instanceof YamlText text ? text.value().strip() : printed;
    }

    /** The text was read without the blanks around it. */
    static Location place(YamlNode node, int start, int length) {
        return node instanceof YamlText text
                ? text.places().at(start + text.value().indexOf(text.value().strip()), length)
                : node.at();
    }
}
