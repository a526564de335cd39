package org.annals.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Citation;
import org.annals.prose.Citation.Cite;
import org.annals.prose.EventLink;
import org.annals.source.Places;
import org.annals.source.StringPool;

/** Reads what stands inside {@code [@…]} and {@code [[…]]}. */
final class Brackets {

    private static final Pattern ONE_MORE = Pattern.compile(",\\s*@");
    private static final Pattern FORM = Pattern.compile("(?<!\\\\)\\[[@^\\[]");

    /** A source that is named in brackets behind other words. */
    private static final Pattern LATE_SOURCE =
            Pattern.compile("\\[(?!@)[^\\[\\]]*(?<![\\p{L}\\p{N}._\\\\\\[-])@[\\p{L}\\p{N}]");

    private final Places places;
    private final List<Problem> problems;
    private final StringPool repeats;

    Brackets(Places places, List<Problem> problems, StringPool repeats) {
        this.places = places;
        this.problems = problems;
        this.repeats = repeats;
    }

    /**
     * A citation.
     *
     * @param offset where {@code inside} begins in the text
     */
    Citation citation(String inside, int offset, Location at) {
        var cites = new ArrayList<Cite>();
        int nested = inside.indexOf('[');
        if (nested >= 0) {
            problems.add(Problem.of(
                    Rule.CITATION_FORM,
                    places.at(offset + nested, inside.length() - nested),
                    "inside a citation there are no brackets",
                    "part two sources with a semicolon: [@source-id, p. 3; @other-id]"));
            return citation(inside.substring(0, nested).split("[,;]")[0], offset, at);
        }
        int start = 0;
        for (String part : inside.split(";", -1)) {
            cite(part, offset + start).ifPresent(cites::add);
            start += part.length() + 1;
        }
        return new Citation(cites, at);
    }

    private Optional<Cite> cite(String part, int offset) {
        String trimmed = part.strip();
        int from = part.indexOf(trimmed);
        int comma = trimmed.indexOf(',');
        String key = (comma < 0 ? trimmed : trimmed.substring(0, comma)).strip();
        if (key.length() < 2 || key.charAt(0) != '@' || key.indexOf(' ') >= 0) {
            problems.add(Problem.of(
                    Rule.CITATION_FORM,
                    places.at(offset + from, Math.max(1, trimmed.length())),
                    "a citation names a source by @ and its id",
                    "write [@source-id] or [@source-id, p. 3; @other-id]"));
            return Optional.empty();
        }
        Matcher other = ONE_MORE.matcher(trimmed);
        while (other.find()) {
            oneMore(places.at(offset + from + other.start(), 1), trimmed);
        }
        Optional<String> locator = comma < 0
                ? Optional.empty()
                : Optional.of(trimmed.substring(comma + 1).strip())
                        .filter(text -> !text.isEmpty())
                        .map(repeats::once);
        return Optional.of(
                new Cite(repeats.once(key.substring(1)), locator, places.at(offset + from + 1, key.length() - 1)));
    }

    private void oneMore(Location comma, String part) {
        problems.add(Problem.of(
                        Rule.CITATION_FORM,
                        comma,
                        "a comma stands before the place in a source, and a semicolon before the next source",
                        "write [" + ONE_MORE.matcher(part).replaceAll("; @") + "]")
                .fixedBy(List.of(new Edit(comma, ";"))));
    }

    /** A link to an event. In a table its bar may be written with a backslash, as other bars there. */
    EventLink eventLink(String written, int offset, Location at) {
        String inside = written.replace("\\|", "|");
        int bar = inside.indexOf('|');
        Matcher nested = FORM.matcher(written);
        if (nested.find()) {
            problems.add(Problem.of(
                    Rule.LINK_IN_LINK,
                    places.at(offset + nested.start(), written.length() - nested.start()),
                    "this would be a link inside a link",
                    "write it after the words of the link"));
        }
        String id = bar < 0 ? inside : inside.substring(0, bar);
        Optional<String> words = bar < 0
                ? Optional.empty()
                : Optional.of(inside.substring(bar + 1).strip()).filter(text -> !text.isEmpty());
        Location place = places.at(offset + id.indexOf(id.strip()), id.strip().length());
        return new EventLink(repeats.once(id.strip()), words, id.isBlank() ? at : place);
    }

    /** One of our forms that stands among plain words was not understood, and would be lost to the reader. */
    void checkWords(BasedSequence words) {
        Matcher form = FORM.matcher(words);
        while (form.find()) {
            lost(words.getStartOffset() + form.start());
        }
    }

    /** The same for words in brackets; our forms stay on one line, so one that goes on is taken for such words. */
    void checkUndefined(BasedSequence written) {
        BasedSequence bracketed = written.startsWith("!") ? written.subSequence(1) : written;
        int start = bracketed.getStartOffset();
        if (written.startsWith("![@") || LATE_SOURCE.matcher(bracketed).lookingAt()) {
            problems.add(Problem.of(
                    Rule.CITATION_FORM,
                    places.at(written.getStartOffset(), written.length()),
                    "a citation has the sign @ right after its bracket, and no other sign before that",
                    "write other words before it: see [@source-id, p. 3]"));
            return;
        }
        if (bracketed.safeBaseCharAt(start - 1) == '[' && bracketed.safeBaseCharAt(start - 2) != '\\') {
            lost(start - 1);
        } else if (FORM.matcher(bracketed).lookingAt() && !bracketed.startsWith("[[")) {
            lost(start);
        }
    }

    private void lost(int offset) {
        problems.add(
                Problem.of(
                        Rule.CITATION_FORM,
                        places.at(offset, 2),
                        "this is not read as a citation, a note or a link to an event",
                        "close it on its line, as in [@source-id], [^note] or [[event-id]], with a blank before it; to show the signs themselves write \\["));
    }
}
