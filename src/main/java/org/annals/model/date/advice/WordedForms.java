package org.annals.model.date.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.model.date.parse.MonthNames;
import org.annals.problem.Rule;

/** Understands dates in English words, so that a fault can offer the EDTF for them: about June 2003. */
final class WordedForms {

    private static final String DIGITS = "a date is written in digits with the year first";
    private static final String BEFORE = "a year BC is counted back from 0000, which is 1 BC";
    private static final String OPEN_DIGITS = "a decade or a century has X for its open digits";
    private static final String ONE = "if it is one of them";

    private static final Pattern BETWEEN = Pattern.compile("between (?<first>.+) and (?<last>.+)");

    private static final Pattern DAYS =
            Pattern.compile("(?<month>[a-z]+\\.?) (?<first>[0-9]{1,2})(?:st|nd|rd|th)? ?(?:-|to) ?"
                    + "(?<last>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})");
    private static final Pattern DECADES =
            Pattern.compile("(([0-9]{2})[0-9]0)(?:'?s)?(?:-|/| to | and | or )([0-9]0)'?s");

    private static final Pattern SHARED =
            Pattern.compile("(?<before>(?:(?! (?:or|and) ).)+ )(?<first>[0-9]{4}) (?:or|and) (?<last>[0-9]{4})");

    private static final Pattern THIRD = Pattern.compile("\\b(?:early|mid|late) ?$");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("[a-z]+\\.?(?: [0-9]{1,2})?|[0-9]{1,2}(?: [a-z]+\\.?)?");

    /**
     * What a text can mean, which mistake it shows, and the words that are wrong, if not all are.
     *
     * @param options the likeliest first
     */
    private record Meaning(List<Option> options, String message, Optional<String> wrong) {
        Meaning(String edtf, String message, Optional<String> wrong) {
            this(List.of(new Option(edtf, "")), message, wrong);
        }

        /** The EDTF that is likeliest. */
        String edtf() {
            return options.get(0).edtf();
        }
    }

    private static final int MAX_DEPTH = 5;

    private WordedForms() {}

    static Optional<Finding> explain(String text) {
        if (Grammar.accepts(text.strip())) {
            return Optional.empty();
        }
        String plain = text.toLowerCase(Locale.ROOT);
        return understood(plain.strip(), MAX_DEPTH)
                .map(meaning -> finding(plain, meaning).quoting(plain, text));
    }

    private static Finding finding(String text, Meaning meaning) {
        String wrong = meaning.wrong.filter(text::contains).orElse(text);
        int from = text.indexOf(wrong) + (wrong.length() - wrong.stripLeading().length());
        return Grammar.finding(meaning.edtf())
                .filter(finding -> finding.rule() == Rule.IMPOSSIBLE_DATE)
                .map(finding -> finding.toldOf(text, meaning.edtf()))
                .orElseGet(() -> found(text, from, from + wrong.strip().length(), meaning));
    }

    private static Finding found(String text, int from, int to, Meaning meaning) {
        Finding finding = Finding.of(Rule.DATE_FORM, from, to, meaning.message);
        for (Option option : meaning.options) {
            finding = finding.fix(0, text.length(), option.edtf(), option.condition());
        }
        return finding;
    }

    private static Optional<Meaning> understood(String text, int depth) {
        if (depth == 0 || text.isBlank()) {
            return Optional.empty();
        }
        String plain = Bounds.inOneWord(text.strip());
        return vague(plain)
                .or(() -> date(plain))
                .or(() -> joined(plain, depth))
                .or(() -> beyond(plain, depth))
                .or(() -> phrase(plain, depth));
    }

    private static Optional<Meaning> vague(String text) {
        List<Option> options = Option.of(text);
        return options.isEmpty() ? Optional.empty() : Optional.of(new Meaning(options, OPEN_DIGITS, Optional.empty()));
    }

    private static Optional<Meaning> beyond(String text, int depth) {
        if (!Beyond.isIn(text)) {
            return Optional.empty();
        }
        List<Option> dates =
                understood(Beyond.date(text), depth - 1).map(Meaning::options).orElse(List.of());
        List<Beyond> beyond = dates.stream()
                .flatMap(date -> Beyond.of(text, date.edtf()).stream())
                .distinct()
                .toList();
        var options = new ArrayList<Option>();
        for (int i = 0; i < beyond.size(); i++) {
            String condition = beyond.size() == 1 ? "" : dates.get(i).condition();
            options.add(new Option(beyond.get(i).stretch(), condition));
            options.add(
                    new Option(beyond.get(i).one(), condition.isEmpty() ? ONE : condition + " and it is one of them"));
        }
        return beyond.stream()
                .findFirst()
                .map(found -> new Meaning(options, found.message(), Optional.of(found.word())));
    }

    private static Optional<Meaning> date(String text) {
        String message = text.matches(".*b\\.?c\\.?(?:e\\.?)?")
                ? BEFORE
                : text.matches(".*(?:0'?s|century|centuries|cent\\.|[0-9](?:th|st|nd|rd)? ?c\\.?|millennium)")
                        ? OPEN_DIGITS
                        : DIGITS;
        return WordedDate.edtf(text)
                .map(edtf -> new Meaning(edtf, YearPart.message(text, edtf).orElse(message), Optional.empty()));
    }

    private static Optional<Meaning> phrase(String text, int depth) {
        for (Phrase phrase : Phrase.ALL) {
            Matcher matcher = phrase.pattern().matcher(text);
            Optional<Meaning> inner =
                    matcher.matches() ? understood(matcher.group("date"), depth - 1) : Optional.empty();
            List<Option> options = inner.map(Meaning::options).orElse(List.of()).stream()
                    .map(option ->
                            option.as(phrase.edtf().replace("@", option.edtf()).replaceFirst("~[?]$|[?]~$", "%")))
                    .filter(Option::isDate)
                    .toList();
            if (!options.isEmpty()) {
                return Optional.of(new Meaning(options, phrase.message(), around(text, matcher)));
            }
        }
        return Optional.empty();
    }

    /** The words around the date, not the date itself. */
    private static Optional<String> around(String text, Matcher matcher) {
        String before = text.substring(0, matcher.start("date")).strip();
        String after = text.substring(matcher.end("date")).strip();
        return Optional.of(before.isEmpty() ? after : before);
    }

    private static Optional<Meaning> joined(String text, int depth) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return both(Joint.BETWEEN, between.group("first"), between.group("last"), depth)
                    .map(WordedForms::between);
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            String month = " " + days.group("month") + " " + days.group("year");
            return understood(days.group("first") + month + " to " + days.group("last") + month, depth - 1);
        }
        String plain = text.replaceFirst("^from ", "");
        for (Joint joint : Joint.ALL) {
            int at = plain.indexOf(joint.word());
            if (at > 0 && (joint.isList() || at == plain.lastIndexOf(joint.word()))) {
                String first = plain.substring(0, at);
                String last = plain.substring(at + joint.word().length());
                Optional<Meaning> meaning = both(joint, first, last, depth);
                if (meaning.isPresent()) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Meaning> both(Joint joint, String first, String last, int depth) {
        Matcher decades = DECADES.matcher(first + joint.word() + last);
        if (decades.matches()) { // 1960s/70s, 1960-70s
            return both(joint, decades.group(1) + "s", decades.group(2) + decades.group(3) + "s", depth);
        }
        Optional<Meaning> end = understood(last, depth - 1);
        boolean isPart =
                joint.word().strip().equals("-") && THIRD.matcher(first).find(); // mid-June
        boolean isWhole = joint.word().equals("/")
                && !WITHOUT_YEAR.matcher(first).matches()
                && !last.matches(".*(?:b\\.?c\\.?(?:e\\.?)?|0s)");
        if (end.isEmpty() || isPart || isWhole) {
            return Optional.empty();
        }
        boolean onlyTheWord = Grammar.accepts(first) && Grammar.accepts(last);
        Optional<String> wrong = onlyTheWord ? Optional.of(joint.word()) : Optional.empty();
        Matcher years = SHARED.matcher(first + joint.word() + last);
        if (joint.isList() && years.matches() && MonthNames.isIn(years.group("before"))) {
            return shared(joint, years, depth);
        }
        return WordedDate.completions(first, last).stream()
                .flatMap(text -> understood(text, depth - 1).stream())
                .findFirst()
                .map(start -> joint.options(start.options, end.get().options))
                .filter(options -> !options.isEmpty())
                .map(options -> new Meaning(options, joint.message(), wrong));
    }

    /** In June 1950 or 1951 the month can be that of both years. */
    private static Optional<Meaning> shared(Joint joint, Matcher years, int depth) {
        String before = years.group("before");
        Optional<Meaning> first = understood(before + years.group("first"), depth - 1);
        Optional<Meaning> other = understood(before + years.group("last"), depth - 1);
        if (first.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String whole = joint.joined(first.get().edtf(), years.group("last"));
        String both = joint.joined(first.get().edtf(), other.get().edtf());
        return Optional.of(new Meaning(
                List.of(
                        new Option(both, "if the same part of both years is meant"),
                        new Option(whole, "if all of " + years.group("last") + " is meant")),
                joint.message(),
                Optional.empty()));
    }

    private static Meaning between(Meaning interval) {
        String edtf = interval.edtf();
        String one = "[" + edtf.replace("/", "..") + "]";
        var options = new ArrayList<Option>();
        options.add(new Option(edtf, "if it lasted from the one to the other"));
        if (Grammar.accepts(one)) {
            options.add(new Option(one, "if it is one date between them"));
        }
        return new Meaning(
                options, "two dates with \"between\" can be an interval or one date of several", Optional.empty());
    }
}
