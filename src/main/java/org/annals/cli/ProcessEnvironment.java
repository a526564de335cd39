package org.annals.cli;

import java.util.Map;
import java.util.Optional;

/**
 * What surrounds the process.
 *
 * @param variables of the environment
 * @param terminal whether a person reads the results
 * @param followed whether a person reads the messages
 */
record ProcessEnvironment(Map<String, String> variables, boolean terminal, boolean followed) {

    ProcessEnvironment {
        variables = Map.copyOf(variables);
    }

    /** A variable; one that is empty is as good as none. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    boolean isGitHub() {
        return variable("GITHUB_ACTIONS").filter("true"::equals).isPresent();
    }

    /** As no-color.org and bixense.com/clicolors have it. */
    boolean hasColour() {
        if (variable("NO_COLOR").isPresent()) {
            return false;
        }
        boolean forced =
                variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent();
        boolean able = terminal && variable("TERM").filter("dumb"::equals).isEmpty();
        return forced || able;
    }
}
