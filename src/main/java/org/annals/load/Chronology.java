package org.annals.load;

import java.util.List;
import java.util.Optional;
import org.annals.model.Country.Span;
import org.annals.model.date.When;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/** What dates keep that belong together. Only what is certain counts: a doubtful date may lie either way. */
final class Chronology {

    private Chronology() {}

    static Requirement<Fields> lasts(Key<When> since, Key<When> until) {
        return order(since, until, Rule.UNTIL_BEFORE_SINCE, "this ends before it begins");
    }

    /** Of two keys of one map, the value of the second is not before that of the first. */
    static Requirement<Fields> order(Key<When> first, Key<When> second, Rule rule, String message) {
        return (fields, node, reading) -> {
            Optional<When> from = fields.find(first);
            Optional<When> to = fields.find(second);
            if (from.isPresent() && to.isPresent() && isBefore(to.get(), from.get())) {
                reading.report(
                        rule,
                        fields.at(second),
                        message + ": " + to.get().edtf() + " is before "
                                + from.get().edtf(),
                        "correct one of the two dates");
            }
        };
    }

    private static boolean isBefore(When one, When other) {
        return one.span().endsBefore(other.span());
    }

    /** One thing is not in two states at once; on the day of a change it is in both. */
    static void oneStateAtATime(List<Span> spans, YamlNode node, FileReading reading) {
        if (!(node instanceof YamlList list) || list.items().size() != spans.size()) {
            return; // one of them has a problem of its own
        }
        for (int later = 0; later < spans.size(); later++) {
            for (int earlier = 0; earlier < spans.size(); earlier++) {
                if (overlaps(spans.get(earlier), spans.get(later))) {
                    reading.report(
                            Rule.SPAN_OVERLAP,
                            since(list.items().get(later)).at(),
                            "on this date the status " + spans.get(earlier).status() + " still holds",
                            "end that one with until, on this date at the latest");
                }
            }
        }
    }

    private static boolean overlaps(Span earlier, Span later) {
        boolean begun = isBefore(earlier.since(), later.since());
        return begun
                && (earlier.until().isEmpty()
                        || isBefore(later.since(), earlier.until().get()));
    }

    private static YamlNode since(YamlNode span) {
        return span instanceof YamlMap map ? map.get("since").orElse(span) : span;
    }
}
