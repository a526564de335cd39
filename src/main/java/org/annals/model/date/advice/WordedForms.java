package org.annals.model.date.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Understands dates in English words, so that a fault can offer the EDTF for them: about June 2003. */
final class WordedForms {

    /** A phrase around a date, its form in EDTF with {@code @} for the date, and what to tell. */
    private record Phrase(Pattern pattern, String edtf, String message) {
        static Phrase before(String words, String edtf, String message) {
            return new Phrase(Pattern.compile("(?:" + words + ")(?<date>.+)"), edtf, message);
        }

        static Phrase after(String words, String edtf, String message) {
            return new Phrase(Pattern.compile("(?<date>.+?)(?:" + words + ")"), edtf, message);
        }
    }

    private static final String DIGITS = "a date is written in digits with the year first";
    private static final String BEFORE = "a year BC is counted back from 0000, which is 1 BC";
    private static final String OPEN_DIGITS = "a decade or a century has X for its open digits";
    private static final String INTERVAL = "an interval is written with a slash";
    private static final String ABOUT = "an approximate date ends with the sign ~";
    private static final String UNSURE = "an uncertain date ends with the sign ?";
    private static final String EARLIER = "that or an earlier date is written with two dots in square brackets";
    private static final String LATER = "that or a later date is written with two dots in square brackets";

    private static final List<Phrase> PHRASES = List.of(
            Phrase.before("circa |cca\\.? |ca\\.? ?|c\\.? ?|about |around |approximately |approx\\.? ", "@~", ABOUT),
            Phrase.before("perhaps |possibly |probably |maybe |uncertain ", "@?", UNSURE),
            Phrase.after(
                    " ?\\((?:approximate(?:ly)?|approx\\.?|circa|ca?\\.?|about|estimated|est\\.?)\\)"
                            + "| (?:approximate(?:ly)?|approx\\.?|circa|estimated)|(?<![?~%]) ?~",
                    "@~", ABOUT),
            Phrase.after(
                    " ?\\((?:\\?|uncertain|perhaps|possibly|probably|maybe)\\)|(?<![?~%]) ?\\?| uncertain",
                    "@?", UNSURE),
            Phrase.before("by ", "[..@]", EARLIER),
            Phrase.after(" or (?:earlier|before)", "[..@]", EARLIER),
            Phrase.after(" or (?:later|after)", "[@..]", LATER),
            Phrase.after(" ?(?:-|/|to|until|till) ?(?:present|today|now|ongoing)", "@/..", "an open end is two dots"),
            Phrase.after(" ?- ?", "@/..", "an open end is two dots"),
            Phrase.before("since |from ", "@/..", "an open end is two dots"),
            Phrase.before("until |till |up to ", "../@", "an open start is two dots"));

    private static final List<Joint> JOINTS = List.of(
            new Joint(" or ", "[", ",", "]", "one of several dates is written in square brackets"),
            new Joint(" and ", "{", ",", "}", "several dates together are written in curly brackets"),
            new Joint(" to ", "", "/", "", INTERVAL),
            new Joint(" until ", "", "/", "", INTERVAL),
            new Joint(" - ", "", "/", "", INTERVAL),
            new Joint("-", "", "/", "", INTERVAL),
            new Joint("/", "", "/", "", "each end of an interval is a whole date"));

    private static final Pattern THIRD = Pattern.compile("\\b(?:early|mid|late) ?$");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("[a-z]+\\.?(?: [0-9]{1,2})?|[0-9]{1,2}(?: [a-z]+\\.?)?");

    /** A word between two dates, and the form of both in EDTF. */
    private record Joint(String word, String open, String between, String close, String message) {

        boolean isList() {
            return !open.isEmpty();
        }

        boolean isTight() {
            return word.length() == 1;
        }

        /** Both dates; a list that ends with a list of the same kind is one list. */
        String joined(String first, String last) {
            boolean nested = isList() && last.startsWith(open);
            return open + first + between + (nested ? last.substring(1) : last + close);
        }
    }

    /** What a text means, which mistake it shows, the words that are wrong, if not all are; and one date, if a stretch has many. */
    private record Meaning(String edtf, String message, Optional<String> wrong, Optional<String> one) {
        Meaning(String edtf, String message, Optional<String> wrong) {
            this(edtf, message, wrong, Optional.empty());
        }
    }

    private static final int MAX_DEPTH = 5;

    private WordedForms() {}

    static Optional<Finding> explain(String text) {
        if (Grammar.accepts(text.strip())) {
            return Optional.empty();
        }
        String plain = text.toLowerCase(Locale.ROOT);
        return understood(plain, MAX_DEPTH).map(meaning -> finding(plain, meaning));
    }

    private static Finding finding(String text, Meaning meaning) {
        String wrong = meaning.wrong.filter(text::contains).orElse(text);
        int from = text.indexOf(wrong) + (wrong.length() - wrong.stripLeading().length());
        return Grammar.finding(meaning.edtf)
                .filter(finding -> finding.rule() == Rule.IMPOSSIBLE_DATE)
                .map(finding -> finding.toldOf(text, meaning.edtf))
                .orElseGet(() -> found(text, from, from + wrong.strip().length(), meaning));
    }

    private static Finding found(String text, int from, int to, Meaning meaning) {
        Finding finding = Finding.of(Rule.DATE_FORM, from, to, meaning.message).fix(0, text.length(), meaning.edtf, "");
        return meaning.one
                .map(one -> finding.fix(0, text.length(), one, "if it is one of them"))
                .orElse(finding);
    }

    private static Optional<Meaning> understood(String text, int depth) {
        if (depth == 0 || text.isBlank()) {
            return Optional.empty();
        }
        String plain = text.strip();
        return date(plain)
                .or(() -> joined(plain, depth))
                .or(() -> Beyond.of(plain, date -> understood(date, depth - 1).map(Meaning::edtf))
                        .map(WordedForms::meaning))
                .or(() -> phrase(plain, depth));
    }

    private static Meaning meaning(Beyond beyond) {
        return new Meaning(beyond.stretch(), beyond.message(), Optional.of(beyond.word()), Optional.of(beyond.one()));
    }

    private static Optional<Meaning> date(String text) {
        String message = text.matches(".*b\\.?c\\.?(?:e\\.?)?")
                ? BEFORE
                : text.matches(".*(?:0'?s|century)") ? OPEN_DIGITS : DIGITS;
        return WordedDate.edtf(text).map(edtf -> new Meaning(edtf, message, Optional.empty()));
    }

    private static Optional<Meaning> phrase(String text, int depth) {
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern.matcher(text);
            Optional<Meaning> inner =
                    matcher.matches() ? understood(matcher.group("date"), depth - 1) : Optional.empty();
            String edtf = phrase.edtf.replace("@", inner.map(Meaning::edtf).orElse(""));
            if (inner.isPresent() && isDate(edtf)) {
                return Optional.of(new Meaning(edtf, phrase.message, around(text, matcher)));
            }
        }
        return Optional.empty();
    }

    /** A date, or one that would be if the calendar had its days: an interval within a set is none. */
    private static boolean isDate(String edtf) {
        return Grammar.finding(edtf)
                .filter(finding -> finding.rule() != Rule.IMPOSSIBLE_DATE)
                .isEmpty();
    }

    /** The words around the date, not the date itself. */
    private static Optional<String> around(String text, Matcher matcher) {
        String before = text.substring(0, matcher.start("date")).strip();
        String after = text.substring(matcher.end("date")).strip();
        return Optional.of(before.isEmpty() ? after : before);
    }

    private static Optional<Meaning> joined(String text, int depth) {
        String plain = text.replaceFirst("^from ", "").replaceFirst("^between (.+) and ", "$1 to ");
        for (Joint joint : JOINTS) {
            int at = plain.indexOf(joint.word);
            if (at > 0 && (joint.isList() || at == plain.lastIndexOf(joint.word))) {
                String first = plain.substring(0, at);
                String last = plain.substring(at + joint.word.length());
                Optional<Meaning> meaning = both(joint, first, last, depth);
                if (meaning.isPresent()) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Meaning> both(Joint joint, String first, String last, int depth) {
        Optional<Meaning> end = understood(last, depth - 1);
        boolean isPart = joint.word.strip().equals("-") && THIRD.matcher(first).find(); // mid-June
        boolean isWhole = joint.word.equals("/") && !WITHOUT_YEAR.matcher(first).matches();
        if (end.isEmpty() || isPart || isWhole) {
            return Optional.empty();
        }
        boolean onlyTheWord = Grammar.accepts(first) && Grammar.accepts(last);
        Optional<String> wrong = onlyTheWord ? Optional.of(joint.word) : Optional.empty();
        return WordedDate.completions(first, last).stream()
                .flatMap(text -> understood(text, depth - 1).stream())
                .findFirst()
                .map(start -> joint.joined(start.edtf, end.get().edtf))
                .filter(edtf -> !joint.isTight() || Grammar.accepts(edtf))
                .map(edtf -> new Meaning(edtf, joint.message, wrong));
    }
}
