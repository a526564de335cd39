package org.annals.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fenced block of the handbook.
 *
 * @param chapter where it stands
 * @param info what it is, as the words behind the fence say
 * @param next the words behind the next fence, if that block follows at once, and what it holds
 */
public record Example(String chapter, String info, String text, String next, String nextText) {

    private static final Pattern FENCE =
            Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$(?:\\n\\n```([^\\n]*)\\n(.*?)^```$)?");

    /** All blocks of all chapters. */
    public static List<Example> all() {
        var examples = new ArrayList<Example>();
        for (Chapter chapter : Handbook.CHAPTERS) {
            String text = chapter.open().text();
            var fences = FENCE.matcher(text);
            for (int from = 0;
                    fences.find(from);
                    from = fences.start(2) + fences.group(2).length() + "```".length()) {
                boolean followed = fences.group(3) != null;
                examples.add(new Example(
                        chapter.id(),
                        fences.group(1),
                        fences.group(2),
                        followed ? fences.group(3) : "",
                        followed ? fences.group(4) : ""));
            }
        }
        return examples;
    }

    /** Whether it is one of a kind, such as {@code yaml event}. */
    public boolean is(String kind) {
        return info.equals(kind) || info.startsWith(kind + " ");
    }

    /** Whether it shows what is told as a problem. */
    public boolean isWrong() {
        return info.endsWith(" wrong");
    }

    @Override
    public String toString() {
        return chapter + ": " + info + ": " + text.lines().findFirst().orElse("");
    }
}
