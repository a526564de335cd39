package org.annals.site.text;

import java.util.regex.Pattern;

/** Keeps what has been read of a line, to tell which claim a citation belongs to: the sentence before it. */
final class Claims {

    private static final int LONGEST = 240;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern REST = Pattern.compile("^[\\s.,;:)]+"); // of the sentence before

    private final StringBuilder line = new StringBuilder();
    private String last = "";
    private int from;

    /** A new line begins. */
    void begin() {
        line.setLength(0);
        last = "";
        from = 0;
    }

    void read(String words) {
        line.append(words);
    }

    /** The sentence that ends here; a second citation right after a first one has the same claim. */
    String claim() {
        String read = line.substring(Math.max(from, sentenceStart()));
        String sentence = REST.matcher(BLANKS.matcher(read).replaceAll(" "))
                .replaceFirst("")
                .strip();
        from = line.length();
        if (!sentence.isEmpty()) {
            last = sentence.length() <= LONGEST ? sentence : "…" + sentence.substring(sentence.length() - LONGEST);
        }
        return last;
    }

    private int sentenceStart() {
        String read = line.toString().stripTrailing();
        for (int i = read.length() - 2; i > 0; i--) {
            boolean isStop = ".!?".indexOf(read.charAt(i)) >= 0 && Character.isWhitespace(read.charAt(i + 1));
            if (isStop || "。！？".indexOf(read.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
