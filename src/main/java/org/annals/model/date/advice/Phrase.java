package org.annals.model.date.advice;

import java.util.List;
import java.util.regex.Pattern;

/** A phrase around a date, its form in EDTF with {@code @} for the date, and what to tell. */
record Phrase(Pattern pattern, String edtf, String message) {

    private static final String ABOUT = "an approximate date ends with the sign ~";
    private static final String UNSURE = "an uncertain date ends with the sign ?";
    private static final String EARLIER = "that or an earlier date is written with two dots in square brackets";
    private static final String LATER = "that or a later date is written with two dots in square brackets";
    private static final String OPEN_END = "an open end is two dots";

    static final List<Phrase> ALL = List.of(
            before("~ ?|circa |cca\\.? |ca\\.? ?|c\\.? ?|about |around |approximately |approx\\.? ", "@~", ABOUT),
            before("perhaps |possibly |probably |maybe |uncertain ", "@?", UNSURE),
            after(
                    " ?\\((?:approximate(?:ly)?|approx\\.?|circa|ca?\\.?|about|estimated|est\\.?)\\)"
                            + "| (?:approximate(?:ly)?|approx\\.?|circa|estimated)|(?<![?~%]) ?~",
                    "@~", ABOUT),
            after(" ?\\((?:\\?|uncertain|perhaps|possibly|probably|maybe)\\)|(?<![?~%]) ?\\?| uncertain", "@?", UNSURE),
            before("by ", "[..@]", EARLIER),
            after(" or (?:earlier|before)", "[..@]", EARLIER),
            after(" or (?:later|after)", "[@..]", LATER),
            after(" ?(?:-|/|to|until|till) ?(?:present|today|now|ongoing)", "@/..", OPEN_END),
            after(" ?- ?", "@/..", OPEN_END),
            before("since |from ", "@/..", OPEN_END),
            before("until |till |up to ", "../@", "an open start is two dots"));

    private static Phrase before(String words, String edtf, String message) {
        return new Phrase(Pattern.compile("(?:" + words + ")(?<date>.+)"), edtf, message);
    }

    private static Phrase after(String words, String edtf, String message) {
        return new Phrase(Pattern.compile("(?<date>.+?)(?:" + words + ")"), edtf, message);
    }
}
