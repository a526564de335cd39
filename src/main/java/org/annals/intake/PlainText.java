package org.annals.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as Markdown that is read as the very same signs. */
final class PlainText {

    private static final Pattern SIGN = Pattern.compile(
            "[\\\\`*\\[\\]<>~|^{}$]|-(?=-)|(?<![\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}])|&(?=#?\\w+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** What begins a block if it stands first on a line. */
    private static final Pattern HEAD = Pattern.compile("^(?:[#+=:-]|[0-9]{1,9}(?=[.)](?:\\s|$)))");

    private static final Pattern SENTENCE =
            Pattern.compile("(?s)^.{20,300}?(?:[.!?][’”\"')\\]]*(?=\\s+[\\p{Lu}“\"])|[。！？]”?)");

    private static final Pattern CITATION = Pattern.compile("\\s{0,3}(?<!\\\\)\\[-?@[^\\[\\]]*\\]");

    private PlainText() {}

    /** Paragraphs stay apart; a single line end is one in Markdown as well. */
    static String markdown(String text) {
        return text.strip()
                .lines()
                .map(line -> head(inline(line.strip())))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n");
    }

    /** Words within a line. */
    static String inline(String words) {
        return SIGN.matcher(words).replaceAll("\\\\$0");
    }

    /** A line that begins no block. */
    static String head(String line) {
        Matcher head = HEAD.matcher(line);
        if (!head.find()) {
            return line;
        }
        return Character.isDigit(line.charAt(0)) ? head.group() + "\\" + line.substring(head.end()) : "\\" + line;
    }

    /**
     * The first sentence of the first paragraph, if it is at most 300 characters long. Where it ends is known only before a
     * capital letter; what is very short ends in an abbreviation.
     */
    static Optional<String> firstSentence(String text) {
        String paragraph = text.strip().split("\n\\s*\n", 2)[0];
        Matcher end = SENTENCE.matcher(paragraph);
        String line =
                (end.find() ? end.group() : paragraph).replaceAll("\\s+", " ").strip();
        return Optional.of(line).filter(words -> !words.isEmpty() && words.codePointCount(0, words.length()) <= 300);
    }

    /** Without citations, which stand behind what they prove. */
    static String uncited(String text) {
        return text.indexOf('@') < 0 ? text : CITATION.matcher(text).replaceAll("");
    }

    /** The first paragraph without the signs of Markdown, as far as it has only those of emphasis and of links. */
    static String ofMarkdown(String markdown) {
        String first = uncited(markdown).strip().split("\n\\s*\n", 2)[0];
        String words = first.replaceAll("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)", "$1")
                .replaceAll("(\\*\\*|\\*|__)(?=\\S)(.+?)\\1", "$2");
        return words.matches("(?s)[#>|`{<!-].*") || words.matches("(?s).*[\\[\\]<>`{}\\\\].*") ? "" : words;
    }
}
