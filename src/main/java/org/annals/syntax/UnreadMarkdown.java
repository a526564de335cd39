package org.annals.syntax;

import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Places;

/** Finds signs among plain words that were meant as Markdown, and that readers would see as they are typed. */
final class UnreadMarkdown {

    /** Signs that were not read, and what to write; the first that is found is told. */
    private record Sign(Pattern typed, String message, String suggestion) {}

    /** As much of a text as a sign needs to be known. */
    private static final int REACH = 20;

    /** Each of the signs has one of these, and most words have none. */
    private static final CharPredicate MARKS = CharPredicate.anyOf("*_~#•●▪◦‣·={'<");

    private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    /** Marks of emphasis around words, with punctuation on the inner side and a letter on the outer one. */
    private static final Pattern BESIDE_PUNCTUATION = Pattern.compile(
            "(?<![\\\\*])(?<mark>\\*{1,3})(?<open>[\\p{P}\\p{S}&&[^*\\\\]]{0,3})(?<words>[^\\s*\\p{P}\\p{S}][^*\\n]{0,200}?)"
                    + "(?<close>[\\p{P}\\p{S}&&[^*\\\\]]{0,3})(?<!\\s)\\k<mark>(?!\\*)");

    private static final List<Sign> SIGNS = List.of(
            sign(
                    "(?<!\\\\)\\*{2,}|(?<!\\\\)\\*(?=[^\\s*][^*\\n]{0,200}(?<=[^\\s\\\\*])\\*(?!\\*))",
                    "readers see the stars here, because they are not read as emphasis",
                    "write **words** with no blank inside the stars; to show a star write \\*"),
            sign(
                    "(?<![\\\\\\w])_{1,2}(?=" + CJK + "[^_\\n]{0,200}_)",
                    "readers see these low lines, because they are not read as emphasis",
                    "write *words*; to show a low line write \\_"),
            sign(
                    "(?<!\\\\)~~(?=\\S)|(?<![\\s\\\\])~~",
                    "readers see the signs ~~ here, because they are not read as struck out",
                    "write ~~words~~ with no blank inside"),
            sign(
                    "(?<![^\\n])#{2,6}(?=[^#\\s])",
                    "readers see the signs # here, because no blank follows them",
                    "write a blank before the heading"),
            sign(
                    "(?<![^\\n])[•●▪◦‣·][\\t\\p{Zs}]",
                    "readers see this point here, and no list",
                    "write each item on a line of its own that begins with - and a blank, below an empty line"),
            sign(
                    "(?<![^\\n])={2,6}[^=\\n]{1,120}={2,6}(?![^\\n])",
                    "readers see the signs = here, because they make no heading",
                    "write ## and a blank before the words"),
            sign(
                    "\\{\\{[^{}\\n]{1,200}\\}\\}",
                    "readers see these braces here, because templates of wikis are not read",
                    "write what they stand for; a source is cited as [@source-id]"),
            sign(
                    "(?<!')'{3}(?=\\S)|(?<![\\s'])'{3}(?!')",
                    "readers see these marks here, because they are not read as emphasis", "write **words**"));

    private static final Sign LINK = sign(
            "\\](?:\\(|[ \\t]\\((?=https?:|mailto:|/))",
            "readers see these brackets here, because they are not read as a link",
            "write [words](https://…) with no blank between the brackets and none in the address; or \\[ before the words");

    private static final Sign COMMENT = sign(
            "<!--",
            "a comment begins here and never ends, so that readers see it",
            "delete it; for other editors write it among the fields, on a line that begins with #");

    private static final Sign TABLE = sign(
            "(?m)^[ \\t]*(?:\\|[ \\t]*:?-{2,}|:?-{2,}:?[ \\t]*\\|)[-:| \\t]*$",
            "readers see the signs of a table here, because its lines do not fit each other",
            "write as many cells in this line as in the one above it, and an empty line above the table");

    private static final Pattern NUMBER = Pattern.compile("\\[\\d{1,3}\\]");

    private final Places places;
    private final List<Problem> problems;

    UnreadMarkdown(Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    private static Sign sign(String typed, String message, String suggestion) {
        return new Sign(Pattern.compile(typed), message, suggestion);
    }

    /** Looks through the lines of a paragraph as they were typed. */
    void paragraph(BasedSequence typed) {
        if (typed.indexOf('|') >= 0) {
            find(TABLE, typed);
        }
    }

    /** Looks through words that stand together. */
    void check(BasedSequence words) {
        if (words.length() < 2 || words.indexOfAny(MARKS) < 0 || besidePunctuation(words)) {
            return;
        }
        SIGNS.forEach(sign -> find(sign, words));
        int comment = words.lastIndexOf("<!"); // two hyphens behind it are read as a dash
        if (comment >= 0) {
            behind(words, comment, COMMENT);
        }
    }

    private void find(Sign sign, BasedSequence words) {
        Matcher found = sign.typed.matcher(words);
        if (found.find()) {
            tell(words, found.start(), found.end(), sign.message, sign.suggestion);
        }
    }

    /** Looks at what begins in words and goes on behind them. */
    private void behind(BasedSequence words, int from, Sign sign) {
        int start = words.getStartOffset() + from;
        String typed = words.getBaseSequence()
                .subSequence(
                        start, Math.min(start + REACH, words.getBaseSequence().length()))
                .toString();
        Matcher found = sign.typed.matcher(typed);
        if (found.lookingAt()) {
            tell(words, from, from + found.end(), sign.message, sign.suggestion);
        }
    }

    /** Words in brackets with nothing behind them: a number as other programs write citations. */
    void bracketed(BasedSequence chars, BasedSequence inside) {
        behind(chars, chars.length() - 1, LINK);
        if (NUMBER.matcher(chars).matches()) {
            tell(
                    chars,
                    0,
                    chars.length(),
                    "this number leads readers to no source",
                    "write the source's id: [@source-id]; to show the number write \\" + chars);
        }
    }

    /** CommonMark reads no emphasis that ends in punctuation where a letter follows, as often in Chinese and Japanese. */
    private boolean besidePunctuation(BasedSequence words) {
        Matcher found = BESIDE_PUNCTUATION.matcher(words);
        while (found.find()) {
            String open = found.group("open");
            String close = found.group("close");
            if (!open.isEmpty() || !close.isEmpty()) {
                String mark = found.group("mark");
                tell(
                        words,
                        found.start(),
                        found.end(),
                        "readers see the stars here: beside a letter, emphasis cannot begin or end with punctuation",
                        "write the punctuation outside: " + open + mark + found.group("words") + mark + close);
                return true;
            }
        }
        return false;
    }

    private void tell(BasedSequence words, int from, int to, String message, String suggestion) {
        problems.add(Problem.of(
                Rule.UNREAD_MARKDOWN, places.at(words.getStartOffset() + from, to - from), message, suggestion));
    }
}
