package org.annals.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The address of a source leads to the page that says it, not to a whole site. */
final class BareAddress implements Check {

    private static final Pattern BARE = Pattern.compile("https?://[^/?#]+/?", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.sources().values().stream()
                .filter(BareAddress::isBare)
                .map(source -> Problem.of(
                        Rule.BARE_ADDRESS,
                        source.at().of("URL"),
                        "this address leads to a whole site, not to the page that says it",
                        "write the address of the page"));
    }

    private static boolean isBare(Source source) {
        return source.url().filter(url -> BARE.matcher(url).matches()).isPresent();
    }
}
