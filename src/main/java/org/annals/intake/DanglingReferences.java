package org.annals.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a text refers to and does not find: an unknown source, event or footnote. It is kept as plain words, so that it does
 * not stop a build.
 *
 * @param sources whether this is the id of a source
 * @param events whether this is the id of an event
 */
record DanglingReferences(Predicate<String> sources, Predicate<String> events) {

    private static final Pattern REFERENCE = Pattern.compile(
            ForeignMarkdown.CODE
                    + "|(?<!\\\\)\\[(?:@(?<source>[^\\s\\[\\],;]+)|\\[(?<event>[^\\s\\[\\]|#]+)|\\^(?<note>[^\\s\\[\\]]+)\\](?!:))");

    String kept(String text, Location at, List<Problem> problems) {
        Matcher reference = REFERENCE.matcher(text);
        var kept = new StringBuilder();
        while (reference.find()) {
            boolean isLoose = isLoose(reference.group("source"), "source", sources, at, problems)
                    || isLoose(reference.group("event"), "event", events, at, problems)
                    || isLoose(
                            reference.group("note"),
                            "footnote",
                            note -> text.contains("[^" + note + "]:"),
                            at,
                            problems);
            String typed = reference.group();
            reference.appendReplacement(
                    kept, Matcher.quoteReplacement(isLoose ? typed.replaceAll("[\\[\\]]", "\\\\$0") : typed));
        }
        return reference.appendTail(kept).toString();
    }

    private static boolean isLoose(
            @Nullable String name, String what, Predicate<String> known, Location at, List<Problem> problems) {
        if (name == null || known.test(name)) {
            return false;
        }
        problems.add(Problem.of(
                Rule.IMPORT_LOSS,
                at,
                "the text refers to the " + what + " " + name + ", which is not there",
                "it is kept as plain words; write what it leads to into the event’s file"));
        return true;
    }
}
