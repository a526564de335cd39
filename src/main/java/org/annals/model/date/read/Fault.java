package org.annals.model.date.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.date.When;
import org.annals.model.date.advice.Echo;
import org.annals.problem.Rule;

/**
 * What is wrong with the text of a date, where, and what to write instead.
 *
 * @param column from 1, in code points
 * @param length in code points, 0 where something is missing
 * @param message one plain sentence without a full stop
 * @param fixes whole texts to write instead, the likeliest first; each of them is a date that can be read
 */
public record Fault(Rule rule, int column, int length, String message, List<Fix> fixes) implements Parsed {

    /**
     * A text to write instead.
     *
     * @param condition what must be true for it to be right, such as {@code if the day is not known}, or nothing
     */
    public record Fix(String edtf, String condition) {
        @Override
        public String toString() {
            return condition.isEmpty() ? edtf : edtf + " " + condition;
        }
    }

    public Fault {
        fixes = List.copyOf(fixes);
    }

    /**
     * The text that a program may write instead without asking: there is one way only, and every digit that was typed
     * stands in it again. An X may stand for a 0, as in {@code 196X} for the 1960s.
     */
    public Optional<String> sureFix(String typed) {
        return fixes.stream()
                .filter(fix -> fixes.size() == 1 && fix.condition.isEmpty() && Echo.isSure(typed, fix.edtf))
                .map(Fix::edtf)
                .findFirst();
    }

    /** The same fault, whose message quotes a text as it was typed. */
    Fault quoting(String understood, String typed) {
        String quoted = message.replace("“" + understood + "”", "“" + typed + "”");
        return new Fault(rule, column, length, quoted, fixes);
    }

    /** The fixes in words: {@code 2001-02-28, or 2001-02 if the day is not known}. */
    public Optional<String> suggestion() {
        return fixes.isEmpty()
                ? Optional.empty()
                : Optional.of(fixes.stream().map(Fix::toString).collect(Collectors.joining(", or ")));
    }

    @Override
    public Optional<When> value() {
        return Optional.empty();
    }

    @Override
    public Optional<Fault> fault() {
        return Optional.of(this);
    }
}
