package org.annals.cli;

import java.util.Optional;
import java.util.function.Function;

/** Asks a person something. */
@FunctionalInterface
interface Question {

    /** The answer; nothing if nobody is there, or nothing was typed. */
    Optional<String> ask(String words);

    /**
     * An answer that can be taken: asked again, with what is wrong, until there is one or nothing more.
     *
     * @param fault what is wrong with an answer, and what to write instead
     */
    default Optional<String> ask(String words, Function<String, Optional<String>> fault) {
        Optional<String> answer = ask(words);
        Optional<String> wrong = answer.flatMap(fault);
        while (wrong.isPresent()) {
            answer = ask(wrong.get() + "\n" + words);
            wrong = answer.flatMap(fault);
        }
        return answer;
    }

    /** Asks on the terminal, if there is one. */
    static Question of(ProcessEnvironment process) {
        return words -> process.terminal()
                ? Optional.ofNullable(System.console())
                        .flatMap(console -> Optional.ofNullable(console.readLine("%s ", words)))
                        .map(String::strip)
                        .filter(answer -> !answer.isEmpty())
                : Optional.empty();
    }
}
