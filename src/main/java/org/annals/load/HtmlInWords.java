package org.annals.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.HtmlEntities;
import org.annals.syntax.YamlNode;
import org.jspecify.annotations.Nullable;

/** Finds HTML in texts that are shown just as they are typed, and says what to write instead. */
final class HtmlInWords {

    private static final int MOST = 5;
    private static final Pattern TAG =
            Pattern.compile("<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9-]{0,20})(?<rest>[\\s/][^<>]{0,200})?>|<!--");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas"
                            + " caption center cite code col data dd del details dfn dialog dir div dl dt em embed fieldset"
                            + " figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img"
                            + " input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr object"
                            + " ol optgroup option output p param picture pre progress q rb rp rt ruby s samp script section"
                            + " select slot small source span strike strong style sub summary sup svg table tbody td template"
                            + " textarea tfoot th thead time title tr track tt u ul var video wbr")
                    .split(" "));

    /** What a title may hold that goes to a CSL processor (CSL 1.0.2, appendix on rich text). */
    private static final Set<String> RICH = Set.of(
            "<i>",
            "</i>",
            "<b>",
            "</b>",
            "<sub>",
            "</sub>",
            "<sup>",
            "</sup>",
            "<sc>",
            "</sc>",
            "<span class=\"nocase\">",
            "<span style=\"font-variant:small-caps;\">",
            "<span style=\"font-variant: small-caps;\">",
            "</span>");

    private final String text;
    private final YamlNode node;
    private final FileReading reading;

    private HtmlInWords(String text, YamlNode node, FileReading reading) {
        this.text = text;
        this.node = node;
        this.reading = reading;
    }

    /** In a text that nothing reads but people. */
    static void none(String text, YamlNode node, FileReading reading) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            var words = new HtmlInWords(text, node, reading);
            words.tags(Set.of());
            words.entities();
        }
    }

    /** In the title of a source, which may have the rich text of CSL. */
    static void rich(String text, YamlNode node, FileReading reading) {
        var words = new HtmlInWords(text, node, reading);
        words.tags(RICH);
        words.entities();
    }

    private void tags(Set<String> allowed) {
        Matcher tag = TAG.matcher(text);
        String open = "";
        for (int told = 0; told < MOST && tag.find(); ) {
            boolean isEnd = "/".equals(tag.group("close")) && open.equals(tag.group("name"));
            if (isElement(tag.group("name")) && !allowed.contains(tag.group()) && !isEnd) {
                tell(tag);
                told++;
            }
            open = Optional.ofNullable(tag.group("name")).orElse("");
        }
    }

    /** A comment has no name; other words may well stand between angle brackets. */
    private static boolean isElement(@Nullable String name) {
        return name == null || ELEMENTS.contains(name.toLowerCase(Locale.ROOT));
    }

    private void tell(Matcher tag) {
        String name = Optional.ofNullable(tag.group("name")).orElse("");
        int end = name.isEmpty() || !tag.group("close").isEmpty() ? -1 : text.indexOf("</" + name + ">", tag.end());
        String inside = end < 0 ? "" : text.substring(tag.end(), end);
        reading.report(
                Rule.HTML_IN_WORDS,
                VerbatimText.place(node, tag.start(), tag.group().length()),
                "readers see " + tag.group() + " here just as it is typed",
                name.equalsIgnoreCase("br")
                        ? "write a blank"
                        : inside.isBlank() ? "delete it" : "write " + inside + ", without the signs of HTML around it");
    }

    private void entities() {
        Matcher entity = ENTITY.matcher(text);
        for (int told = 0; told < MOST && entity.find(); ) {
            Optional<String> sign = HtmlEntities.decoded(entity.group());
            if (sign.isPresent()) {
                tell(entity, sign.get());
                told++;
            }
        }
    }

    private void tell(Matcher entity, String sign) {
        Location at = VerbatimText.place(node, entity.start(), entity.group().length());
        String instead = sign.equals("'") ? "’" : sign;
        boolean isExact = at.length() == entity.group().length();
        boolean isPlain = sign.codePoints().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || c == ':' || c == '#');
        reading.report(Problem.of(
                        Rule.HTML_IN_WORDS,
                        at,
                        "readers see " + entity.group() + " here just as it is typed",
                        instead.codePoints().allMatch(Character::isSpaceChar) ? "write a blank" : "write " + instead)
                .fixedBy(isExact && isPlain ? List.of(new Edit(at, instead)) : List.of()));
    }
}
