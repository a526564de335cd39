package org.annals.cli;

import java.util.Optional;

/** Asks a person something. */
@FunctionalInterface
interface Question {

    /** The answer; nothing if nobody is there, or nothing was typed. */
    Optional<String> ask(String words);

    /** Asks on the terminal, if there is one. */
    static Question of(Surroundings surroundings) {
        return words -> surroundings.terminal()
                ? Optional.ofNullable(System.console())
                        .flatMap(console -> Optional.ofNullable(console.readLine("%s ", words)))
                        .map(String::strip)
                        .filter(answer -> !answer.isEmpty())
                : Optional.empty();
    }
}
