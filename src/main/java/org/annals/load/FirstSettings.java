package org.annals.load;

import java.util.List;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** The least that {@code site.yaml} holds, for whoever has nothing there yet. */
final class FirstSettings {

    private static final List<String> LINES = List.of(
            "title: My timeline",
            "description: What it tells",
            "base-url: https://example.org/",
            "languages: [en]",
            "period: 2001/2021",
            "kinds: {event: {label: Event, symbol: circle}}",
            "licence: {name: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}");

    private FirstSettings() {}

    /** An empty file lacks one thing, its content, and not each of its keys. */
    static Problem missing(SourceFile file) {
        return Problem.of(
                Rule.MISSING_KEY,
                Location.of(file.path()),
                "this file is empty, and must say what the timeline is: its title, description, base-url, languages, period,"
                        + " kinds and licence",
                "write these, each in a line of its own, and change what stands behind the colons: "
                        + String.join(" · ", LINES));
    }
}
