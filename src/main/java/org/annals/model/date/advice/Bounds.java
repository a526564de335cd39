package org.annals.model.date.advice;

import java.util.List;
import org.annals.model.date.tongues.Rewording;

/** Understands two words before one date that are one bound: {@code on or about 1850}, {@code on or after 15 June 2001}. */
final class Bounds {

    private static final List<Rewording> WORDS = List.of(
            Rewording.signs(
                    "^(?:on|in|at|during) or (?:about|around|near|circa|ca?\\.?|approximately) (?:the )?(?=.)",
                    "about "),
            Rewording.signs("^(?:on|in|at|during) or (before|after) (?:the )?(.+)$", "$2 or $1"),
            Rewording.signs("^(?:not|no) (?:before|earlier than) (.+)$", "$1 or later"),
            Rewording.signs("^(?:not|no) (?:after|later than) (.+)$", "by $1"));

    private Bounds() {}

    /** The text with the one word, of the advice on phrases, that says as much. */
    static String inOneWord(String text) {
        return Rewording.all(WORDS, text);
    }
}
