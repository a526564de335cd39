package org.annals.model;

import java.util.regex.Pattern;

/** The rich text that titles may have in CSL-JSON: italics, bold, raised and lowered signs, small capitals. */
public final class RichText {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:i|b|sub|sup|sc)>|<span (?:class=\"nocase\"|style=\"font-variant: ?small-caps;\")>|</span>");

    private RichText() {}

    /** The words alone. */
    public static String plain(String text) {
        return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
    }
}
