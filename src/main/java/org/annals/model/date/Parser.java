package org.annals.model.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.Fault.Fix;
import org.annals.model.date.Finding.Edit;
import org.annals.problem.Rule;

/**
 * Reads a date, or finds what is wrong with it and proves what to write instead.
 *
 * <p>A fix is offered only if the text with it is a date. Where one fix uncovers the next fault, that one is fixed too,
 * within a fixed number of tries.
 */
final class Parser {

    /** In code points; the longest date that anybody needs is far shorter. */
    static final int MAX_LENGTH = 100;

    private static final int MAX_TRIES = 100;
    private static final int MAX_FAULTS = 20;

    private int tries = MAX_TRIES;

    private Parser() {}

    static Parsed parse(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            String message = "a date has at most " + MAX_LENGTH + " characters, and this one has " + length;
            return new Fault(Rule.DATE_LIMIT, MAX_LENGTH + 1, length - MAX_LENGTH, message, List.of());
        }
        Optional<Finding> wrong = firstFinding(text);
        return wrong.isEmpty() ? new Parsed.Value(Grammar.read(text)) : new Parser().explain(text, wrong.get());
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
        Map<String, Fix> fixes = new LinkedHashMap<>();
        for (Edit edit : finding.edits()) {
            completed(edit.applied(text), MAX_FAULTS)
                    .ifPresent(whole -> fixes.putIfAbsent(whole, new Fix(whole, edit.condition())));
        }
        return new ArrayList<>(fixes.values());
    }

    /** The text, with the first proved fix of each fault that is left in it. */
    private Optional<String> completed(String text, int faultsLeft) {
        if (faultsLeft == 0 || tries-- <= 0 || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<Finding> wrong = firstFinding(text);
        return wrong.isEmpty() ? Optional.of(text) : firstFix(text, wrong.get(), faultsLeft);
    }

    private Optional<String> firstFix(String text, Finding wrong, int faultsLeft) {
        for (Finding explanation : Hints.of(text, wrong)) {
            for (Edit edit : explanation.edits()) {
                Optional<String> whole = completed(edit.applied(text), faultsLeft - 1);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }
}
