package org.annals.model.date.advice;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.date.parse.Grammar;

/** A word between two dates, and the form of both in EDTF. */
record Joint(String word, String open, String between, String close, String message) {

    private static final String INTERVAL = "an interval is written with a slash";

    static final Joint BETWEEN = new Joint(" and ", "", "/", "", INTERVAL);

    static final List<Joint> ALL = List.of(
            new Joint(" or ", "[", ",", "]", "one of several dates is written in square brackets"),
            new Joint(" and ", "{", ",", "}", "several dates together are written in curly brackets"),
            new Joint(" to ", "", "/", "", INTERVAL),
            new Joint(" until ", "", "/", "", INTERVAL),
            new Joint(" - ", "", "/", "", INTERVAL),
            new Joint("-", "", "/", "", INTERVAL),
            new Joint("/", "", "/", "", "each end of an interval is a whole date"));

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

    /** Each meaning of the first date with that of the last. */
    List<Option> options(List<Option> first, List<Option> last) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < Math.max(first.size(), last.size()); i++) {
            Option start = first.get(Math.min(i, first.size() - 1));
            Option end = last.get(Math.min(i, last.size() - 1));
            options.add(start.and(end, joined(start.edtf(), end.edtf())));
        }
        String approximate = last.get(0).edtf() + "~";
        if (first.get(0).edtf().endsWith("~") && !last.get(0).edtf().endsWith("~") && !isList()) {
            options.add(new Option(joined(first.get(0).edtf(), approximate), "if both are approximate"));
        }
        return options.stream()
                .filter(option -> option.isDate() && (!isTight() || Grammar.accepts(option.edtf())))
                .toList();
    }
}
