package org.annals.site.text;

/** Keeps what has been read of a line, to tell which claim a citation belongs to: the sentence before it. */
final class Claims {

    private static final int LONGEST = 240;
    private static final String REST = ".,;:)"; // of the sentence before

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
        String sentence = sentence(Math.max(from, sentenceStart()));
        from = line.length();
        if (!sentence.isEmpty()) {
            last = sentence.length() <= LONGEST ? sentence : "…" + sentence.substring(sentence.length() - LONGEST);
        }
        return last;
    }

    /** What stands from a place on, with single blanks. */
    private String sentence(int start) {
        int begin = start;
        while (begin < line.length() && (isBlank(line.charAt(begin)) || REST.indexOf(line.charAt(begin)) >= 0)) {
            begin++;
        }
        var sentence = new StringBuilder(line.length() - begin);
        boolean blank = false;
        for (int i = begin; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (!isBlank(sign)) {
                sentence.append(sign);
            } else if (!blank) {
                sentence.append(' ');
            }
            blank = isBlank(sign);
        }
        return sentence.toString().strip();
    }

    /** Of ASCII only: other blanks are part of what is quoted. */
    private static boolean isBlank(char sign) {
        return sign == ' ' || (sign >= '\t' && sign <= '\r');
    }

    private int sentenceStart() {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        for (int i = end - 2; i > 0; i--) {
            if (isStop(line.charAt(i), line.charAt(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isStop(char sign, char next) {
        return switch (sign) {
            case '.', '!', '?' -> Character.isWhitespace(next);
            case '。', '！', '？' -> true;
            default -> false;
        };
    }
}
