package org.annals.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.source.Limits;

/** The text of an event in Markdown. What cannot be read of it becomes plain words: a paragraph, then all of it; else it is left out. */
final class AccountText {

    private static final Pattern GAP = Pattern.compile("\n[ \t]*(?:\n[ \t]*)+");

    /** Faults of one paragraph can hide those of the next. */
    private static final int ROUNDS = 3;

    /** Of one line, where lines can be broken without a change. */
    private static final int WIDTH = Limits.TEXT_LINE / 2;

    private static final int MOST_BYTES = 60 * 1024;

    private String text;
    private int rounds;

    AccountText(String text) {
        this.text = text.strip();
    }

    String text() {
        return text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isTooLong() {
        return text.length() > Limits.TEXT_LENGTH || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    void leaveOut() {
        text = "";
    }

    /**
     * Mends what is wrong on some lines.
     *
     * @param lines counted from 1
     * @return what became of it, as a sentence
     */
    String mend(List<Integer> lines) {
        rounds++;
        if (rounds > ROUNDS + 1) {
            leaveOut();
            return "the text is left out; write it into the event’s file";
        }
        text = rounds > ROUNDS ? plain(text) : withPlain(lines);
        return rounds > ROUNDS
                ? "the text is kept as plain words"
                : "the paragraph in which it stands is kept as plain words";
    }

    private String withPlain(List<Integer> lines) {
        var kept = new StringBuilder();
        int line = 1;
        int from = 0;
        for (Matcher gap = GAP.matcher(text); from < text.length(); ) {
            int to = gap.find() ? gap.start() : text.length();
            int next = to < text.length() ? gap.end() : to;
            int first = line;
            int last = line + breaks(from, to);
            String paragraph = text.substring(from, to);
            kept.append(lines.stream().anyMatch(at -> first <= at && at <= last) ? plain(paragraph) : paragraph)
                    .append(text, to, next);
            line = last + breaks(to, next);
            from = next;
        }
        return kept.toString();
    }

    private int breaks(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private static String plain(String markdown) {
        return PlainText.markdown(markdown.lines().map(AccountText::broken).collect(Collectors.joining("\n")));
    }

    /** A long line on several, as far as it has blanks. */
    private static String broken(String line) {
        var out = new StringBuilder();
        int from = 0;
        while (line.length() - from > WIDTH) {
            int blank = line.lastIndexOf(' ', from + WIDTH);
            int end = blank > from ? blank : from + WIDTH;
            out.append(line, from, end).append(blank > from ? "\n" : "");
            from = blank > from ? end + 1 : end;
        }
        return out + line.substring(from);
    }
}
