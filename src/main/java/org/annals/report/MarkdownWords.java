package org.annals.report;

import java.util.regex.Pattern;

/** Text of an editor in Markdown. */
final class MarkdownWords {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}&&[^,;'\"]]");

    private MarkdownWords() {}

    /** Plain words: no sign in them makes Markdown, a cell, a link or HTML. */
    static String of(String text) {
        return PUNCTUATION.matcher(Visible.of(text)).replaceAll("\\\\$0");
    }
}
