package org.annals.model.date.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.advice.Characters;
import org.annals.model.date.advice.Echo;
import org.annals.model.date.advice.Hints;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Finding.Edit;
import org.annals.model.date.parse.Grammar;
import org.annals.model.date.read.Fault.Fix;
import org.annals.model.date.restate.Restatement;
import org.annals.model.date.restate.Restatement.Wording;
import org.annals.model.date.restate.Restatements;
import org.annals.model.date.tongues.Tongues;
import org.annals.problem.Rule;

/**
 * Reads a date, or finds what is wrong with it and proves what to write instead.
 *
 * <p>A fix is offered only if the text with it is a date that says what was typed. Where one fix uncovers the next fault, that one is fixed too,
 * within a fixed number of tries.
 */
public final class DateReader {

    /** In code points; the longest date that anybody needs is far shorter. */
    static final int MAX_LENGTH = 100;

    private static final String WORDLESS = "a date is written in digits and hyphens, without words";

    /** One custom within another, such as a time of day behind a year of an era. */
    private static final int MAX_DEPTH = 3;

    private static final int MAX_TRIES = 100;
    private static final int MAX_FAULTS = 20;

    private int tries = MAX_TRIES;

    private DateReader() {}

    /** Reads a date; never throws. */
    public static Parsed read(String text) {
        return read(text, MAX_DEPTH);
    }

    private static Parsed read(String text, int depth) {
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            String message = "a date has at most " + MAX_LENGTH + " characters, and this one has " + length;
            return new Fault(Rule.DATE_LIMIT, MAX_LENGTH + 1, length - MAX_LENGTH, message, List.of());
        }
        Optional<Finding> wrong = firstFinding(text);
        return wrong.isEmpty()
                ? new Parsed.Value(Grammar.read(text))
                : restated(text, length, depth)
                        .or(() -> foreign(text, length))
                        .orElseGet(() -> explained(text, wrong.get(), depth));
    }

    /** What a text says that follows another custom; told without a fix where it cannot be said otherwise. */
    private static Optional<Fault> restated(String text, int length, int depth) {
        Optional<Restatement> said = depth == 0 ? Optional.empty() : Restatements.of(text);
        return said.flatMap(other -> {
            List<Fix> fixes = fixes(other, depth - 1);
            return fixes.isEmpty()
                    ? other.refusal().map(message -> new Fault(Rule.DATE_FORM, 1, length, message, List.of()))
                    : Optional.of(new Fault(Rule.DATE_FORM, 1, length, other.message(), fixes));
        });
    }

    /** Where there is no fix, perhaps one for what is understood of a language of which only a few words are known. */
    private static Fault explained(String text, Finding wrong, int depth) {
        Fault plain = new DateReader().explain(text, wrong);
        return depth == 0 || !plain.fixes().isEmpty()
                ? plain
                : Tongues.guesses(text)
                        .map(english -> fixes(english, depth - 1))
                        .filter(fixes -> !fixes.isEmpty())
                        .findFirst()
                        .map(fixes ->
                                new Fault(Rule.DATE_FORM, 1, text.codePointCount(0, text.length()), WORDLESS, fixes))
                        .orElse(plain);
    }

    private static List<Fix> fixes(String wording, int depth) {
        return read(wording, depth).fault().map(Fault::fixes).orElseGet(() -> List.of(new Fix(wording, "")));
    }

    private static List<Fix> fixes(Restatement said, int depth) {
        Map<String, Fix> fixes = new LinkedHashMap<>();
        for (Wording wording : said.wordings()) {
            fixes(wording.text(), depth).stream()
                    .map(fix -> new Fix(fix.edtf() + wording.suffix(), both(wording.condition(), fix.condition())))
                    .filter(fix -> Grammar.accepts(fix.edtf()) && said.canBe(Grammar.read(fix.edtf())))
                    .forEach(fix -> fixes.putIfAbsent(fix.edtf(), fix));
        }
        return List.copyOf(fixes.values());
    }

    private static String both(String condition, String other) {
        return condition.isEmpty()
                ? other
                : other.isEmpty() ? condition : condition + " and " + other.replaceFirst("^if ", "");
    }

    /** What is wrong with a text in words of another language, if it is understood in English. */
    private static Optional<Fault> foreign(String text, int length) {
        return Tongues.english(text)
                .map(english -> firstFinding(english)
                        .map(finding ->
                                new DateReader().explain(english, finding).quoting(english, text))
                        .orElseGet(() -> new Fault(Rule.DATE_FORM, 1, length, WORDLESS, List.of(new Fix(english, "")))))
                .filter(fault -> !fault.fixes().isEmpty())
                .map(fault -> new Fault(fault.rule(), 1, length, fault.message(), fault.fixes()));
    }

    private static Optional<Finding> firstFinding(String text) {
        return Characters.check(text).or(() -> Grammar.finding(text));
    }

    /** The first explanation whose fix is proved, or what the grammar says. */
    private Fault explain(String text, Finding finding) {
        for (Finding explanation : Hints.of(text, finding)) {
            List<Fix> fixes = proved(text, explanation);
            if (!fixes.isEmpty()) {
                return fault(text, explanation, fixes);
            }
        }
        return fault(text, Hints.withoutFix(text, finding).orElse(finding), List.of());
    }

    private static Fault fault(String text, Finding finding, List<Fix> fixes) {
        int column = text.codePointCount(0, finding.from()) + 1;
        int length = text.codePointCount(finding.from(), finding.to());
        return new Fault(finding.rule(), column, length, finding.message(), fixes);
    }

    private List<Fix> proved(String text, Finding finding) {
        List<Fix> all = finding.edits().stream()
                .flatMap(edit -> completed(edit.applied(text), finding.edits().size() == 1, MAX_FAULTS).stream()
                        .map(fix -> conditioned(fix, edit.conditionIn(text))))
                .filter(fix -> finding.rule() != Rule.DATE_FORM || Echo.isOf(text, fix.edtf(), fix.condition()))
                .toList();
        Map<String, Fix> fixes = new LinkedHashMap<>();
        all.stream().map(fix -> unmistakable(text, fix)).forEach(fix -> fixes.putIfAbsent(fix.edtf(), fix));
        return new ArrayList<>(fixes.values());
    }

    /** A season that was typed in words is not offered as what can be taken for years. */
    private static Fix unmistakable(String typed, Fix fix) {
        boolean named = typed.codePoints().anyMatch(Character::isLetter);
        return named && SeasonOrYears.of(fix.edtf()).isPresent()
                ? new Fix(SeasonOrYears.plainly(fix.edtf()), fix.condition())
                : fix;
    }

    private static Fix conditioned(Fix fix, String condition) {
        return condition.isEmpty() ? fix : new Fix(fix.edtf(), condition);
    }

    /** The text, with the first proved fix of each fault that is left in it; or with each of them, if all are wanted. */
    private List<Fix> completed(String text, boolean all, int faultsLeft) {
        if (faultsLeft == 0 || tries-- <= 0 || text.length() > MAX_LENGTH) {
            return List.of();
        }
        Optional<Finding> wrong = firstFinding(text);
        return wrong.isEmpty() ? List.of(new Fix(text, "")) : fixes(text, wrong.get(), all, faultsLeft);
    }

    private List<Fix> fixes(String text, Finding wrong, boolean all, int faultsLeft) {
        for (Finding explanation : Hints.of(text, wrong)) {
            var fixes = new ArrayList<Fix>();
            for (Edit edit : explanation.edits()) {
                if (fixes.isEmpty() || all) {
                    boolean isOnly = all && explanation.edits().size() == 1;
                    completed(edit.applied(text), isOnly, faultsLeft - 1)
                            .forEach(fix -> fixes.add(conditioned(fix, edit.conditionIn(text))));
                }
            }
            if (!fixes.isEmpty()) {
                return fixes;
            }
        }
        return List.of();
    }
}
