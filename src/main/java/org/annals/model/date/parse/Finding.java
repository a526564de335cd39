package org.annals.model.date.parse;

import java.util.ArrayList;
import java.util.List;
import org.annals.problem.Rule;

/**
 * A fault as the parser sees it, in places of the text instead of columns, before its fixes are proved.
 *
 * @param from the first place that is wrong
 * @param to the first place after it
 */
public record Finding(Rule rule, int from, int to, String message, List<Edit> edits) {

    /**
     * A change of the text that may put it right.
     *
     * @param condition what must be true for it to be right, or nothing
     */
    public record Edit(int from, int to, String replacement, String condition) {
        public String applied(String text) {
            return text.substring(0, from) + replacement + text.substring(to);
        }

        /** A full stop at the end can always go. */
        public String conditionIn(String text) {
            boolean isCut = condition.startsWith("if the rest") && replacement.isEmpty();
            return isCut && text.substring(from, to).matches("[.,; ]") ? "" : condition;
        }

        public Edit moved(int by) {
            return new Edit(from + by, to + by, replacement, condition);
        }
    }

    /** How the parser gives up; it never leaves this package. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Found(Finding finding) {
            super(finding.message, null, false, false);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    public static Finding of(Rule rule, int from, int to, String message) {
        return new Finding(rule, from, to, message, List.of());
    }

    /** A fix that replaces just the wrong part. */
    public Finding fix(String replacement) {
        return fix(from, to, replacement, "");
    }

    public Finding fix(String replacement, String condition) {
        return fix(from, to, replacement, condition);
    }

    /** A fix that leaves the wrong part out; what it says is lost, which only a person may do. */
    public Finding cut(String what) {
        return fix("", "if " + what + " can go");
    }

    public Finding fix(int fixFrom, int fixTo, String replacement, String condition) {
        var more = new ArrayList<>(edits);
        more.add(new Edit(fixFrom, fixTo, replacement, condition));
        return new Finding(rule, from, to, message, List.copyOf(more));
    }

    public Finding moved(int by) {
        return new Finding(
                rule,
                from + by,
                to + by,
                message,
                edits.stream().map(edit -> edit.moved(by)).toList());
    }

    /** The same fault of a text that was understood as EDTF. */
    public Finding toldOf(String text, String edtf) {
        Finding told = new Finding(rule, 0, text.length(), message, List.of());
        for (Edit edit : edits) {
            told = told.fix(edit.applied(edtf), edit.condition());
        }
        return told;
    }

    /** The same fault, whose message quotes a text as it was typed. */
    public Finding quoting(String understood, String typed) {
        return new Finding(rule, from, to, message.replace("“" + understood + "”", "“" + typed + "”"), edits);
    }

    Found found() {
        return new Found(this);
    }
}
