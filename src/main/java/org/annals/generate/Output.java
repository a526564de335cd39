package org.annals.generate;

import java.util.List;
import java.util.Optional;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.problem.Problem;

/**
 * What came of a project.
 *
 * @param problems sorted by place
 * @param counts what happened to the events
 * @param settings what the project says about itself, if that could be read
 * @param timeline what could be read of the content
 */
public record Output(List<Problem> problems, Counts counts, Optional<Settings> settings, Optional<Timeline> timeline) {

    public Output {
        problems = List.copyOf(problems);
    }

    public Output(List<Problem> problems, Counts counts, Optional<Settings> settings) {
        this(problems, counts, settings, Optional.empty());
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /**
     * No event goes missing in silence.
     *
     * @param read event files found
     * @param published events on the site
     * @param drafts the ids of those held back
     */
    public record Counts(int read, int published, List<String> drafts) {
        public Counts {
            drafts = List.copyOf(drafts);
        }
    }
}
