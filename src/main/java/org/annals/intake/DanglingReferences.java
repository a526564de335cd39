package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a text refers to. A source that came with another key is cited by its id; an unknown source, event or footnote is kept as
 * plain words, so that it does not stop a build.
 *
 * @param sources the id of the source that has this id or key
 * @param events whether this is the id of an event
 */
record DanglingReferences(Function<String, Optional<String>> sources, Predicate<String> events) {

    private static final Pattern REFERENCE = Pattern.compile(
            ForeignMarkdown.CODE
                    + "|(?<!\\\\)\\[(?:(?<cites>-?@[^\\[\\]]*)\\]|\\[(?<event>[^\\s\\[\\]|#]+)|\\^(?<note>[^\\s\\[\\]]+)\\](?!:))");

    /** One of the citations between two brackets: pandoc writes braces around a key with unusual signs. */
    private static final Pattern CITE = Pattern.compile("\\s*-?@(?:\\{([^{}]*)\\}|([^\\s,;{}]+))(.*)", Pattern.DOTALL);

    /** Whether a text can refer to anything, as far as a quick look tells. */
    private static boolean mayRefer(String text) {
        return Stream.of("[@", "[-@", "[[", "[^").anyMatch(text::contains);
    }

    /** Whether a text cites a source that there is. */
    boolean cites(String text) {
        if (!mayRefer(text)) {
            return false;
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String cites = reference.group("cites");
            if (cites != null
                    && Pattern.compile(";")
                            .splitAsStream(cites)
                            .anyMatch(cite -> known(cite).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** A text in which what leads nowhere is plain words. */
    String kept(String text, Location at, List<Problem> problems) {
        if (!mayRefer(text)) {
            return text;
        }
        Matcher reference = REFERENCE.matcher(text);
        var kept = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(kept, Matcher.quoteReplacement(kept(reference, text, at, problems)));
        }
        return reference.appendTail(kept).toString();
    }

    private String kept(Matcher reference, String text, Location at, List<Problem> problems) {
        String typed = reference.group();
        String cites = reference.group("cites");
        if (cites != null) {
            return cited(cites, at, problems);
        }
        boolean isLoose = isLoose(reference.group("event"), "event", events, at, problems)
                || isLoose(
                        reference.group("note"), "footnote", note -> text.contains("[^" + note + "]:"), at, problems);
        return isLoose ? plain(typed) : typed;
    }

    /** The citations that lead to a source between brackets of their own, and the others as words. */
    private String cited(String cites, Location at, List<Problem> problems) {
        List<String> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (String cite : cites.split(";")) {
            known(cite).ifPresentOrElse(found::add, () -> lost.add(cite.strip()));
        }
        lost.forEach(cite -> isLoose(key(cite), "source", key -> false, at, problems));
        return (found.isEmpty() ? "" : "[" + String.join("; ", found) + "]")
                + (found.isEmpty() || lost.isEmpty() ? "" : " ")
                + (lost.isEmpty() ? "" : plain("[" + String.join("; ", lost) + "]"));
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\[\\]@]", "\\\\$0");
    }

    /** The citation of a source that there is, in our form. */
    private Optional<String> known(String cite) {
        Matcher parts = CITE.matcher(cite);
        return parts.matches()
                ? sources.apply(key(cite)).map(id -> "@" + id + parts.group(3).stripTrailing())
                : Optional.empty();
    }

    private static String key(String cite) {
        Matcher parts = CITE.matcher(cite);
        if (!parts.matches()) {
            return cite;
        }
        return Optional.ofNullable(parts.group(1)).orElseGet(() -> parts.group(2));
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
