package org.annals.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.annals.model.Event.Size;
import org.annals.model.date.read.DateReader;
import org.annals.model.date.read.Parsed;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.prose.Prose;
import org.annals.prose.QuoteMarks;
import org.annals.prose.SmartQuotes;
import org.annals.syntax.Markdown;
import org.annals.syntax.YamlNode.YamlText;

/** The reading of one file: what may be pointed at, how texts are read, and the problems found so far. */
final class FileReading {

    /** What the content had before a change. */
    @FunctionalInterface
    interface Lost {
        /** The vocabulary that had an id before, if it has it no more. */
        Optional<Vocabulary> vocabulary(String id, Vocabulary... vocabularies);
    }

    private final KnownIds names;
    private final Lost former;
    private final Markdown markdown;
    private final Map<String, Optional<Size>> pictures;
    private final Uses uses;
    private final QuoteMarks marks;
    private QuoteMarks quoted;
    private final Map<String, Parsed> dates = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    FileReading(
            KnownIds names,
            Lost former,
            Markdown markdown,
            Map<String, Optional<Size>> pictures,
            Uses uses,
            QuoteMarks marks) {
        this.former = former;
        this.marks = marks;
        this.quoted = marks;
        this.names = names;
        this.markdown = markdown;
        this.pictures = pictures;
        this.uses = uses;
    }

    KnownIds names() {
        return names;
    }

    /** The names of the files in {@code content/images}. */
    Set<String> pictures() {
        return pictures.keySet();
    }

    Optional<Size> pictureSize(String file) {
        return pictures.getOrDefault(file, Optional.empty());
    }

    Uses uses() {
        return uses;
    }

    /** A date; a long list says many of them again and again, and keeps each once. */
    Parsed date(String text) {
        return dates.computeIfAbsent(text, DateReader::read);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void report(Rule rule, Location at, String message, String suggestion) {
        problems.add(Problem.of(rule, at, message, suggestion));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** The value of a step, whose problems join those of this reading. */
    <T> Optional<T> take(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }

    /** Reports an id that none of the vocabularies has. */
    boolean resolves(String id, Location at, Vocabulary... vocabularies) {
        uses.named(id, at, vocabularies);
        Optional<Problem> missing = names.missing(id, at, vocabularies);
        Optional<Vocabulary> lost = missing.flatMap(problem -> former.vocabulary(id, vocabularies));
        if (lost.isPresent()) {
            uses.lost(lost.get(), id, at);
            return false;
        }
        missing.ifPresent(problem -> names.lacking(id, vocabularies)
                .ifPresentOrElse(bare -> uses.lacking(bare, at), () -> problems.add(problem)));
        return missing.isEmpty();
    }

    /** Plain words with the quotation marks of the site's language. */
    String printed(String words) {
        return SmartQuotes.printed(words, marks);
    }

    /** A reading during which texts are in another language. */
    <T> T in(String language, Supplier<T> reading) {
        quoted = QuoteMarks.of(language);
        try {
            return reading.get();
        } finally {
            quoted = marks;
        }
    }

    /** A text in Markdown, whatever it points to. */
    Optional<Prose> markdown(YamlText text) {
        return take(markdown.read(text.value(), text.places(), quoted));
    }
}
