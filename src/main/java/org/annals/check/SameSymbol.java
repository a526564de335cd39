package org.annals.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Each kind of event has a symbol of its own. */
final class SameSymbol implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        Map<String, String> owners = new HashMap<>();
        return timeline.settings().kinds().values().stream()
                .flatMap(kind -> Optional.ofNullable(owners.putIfAbsent(kind.symbol(), kind.id())).stream()
                        .map(owner -> Problem.of(
                                Rule.SAME_SYMBOL,
                                kind.at().of("symbol"),
                                "the kind " + owner + " has this symbol already",
                                "choose one of " + String.join(", ", Settings.SYMBOLS))));
    }
}
