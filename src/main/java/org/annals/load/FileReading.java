package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.annals.load.ReadDependencies.Found;
import org.annals.model.Event.Size;
import org.annals.model.date.Days;
import org.annals.model.date.read.Parsed;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.prose.Prose;
import org.annals.prose.QuoteMarks;
import org.annals.prose.SmartQuotes;
import org.annals.syntax.YamlNode.YamlText;

/** The reading of one file or entry: what may be pointed at, how texts are read, and what was found so far. */
final class FileReading {

    private final ReadingContext context;
    private QuoteMarks quoted;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private boolean leansOnAll;
    private boolean isDraft;

    private FileReading(ReadingContext context) {
        this.context = context;
        this.quoted = context.marks();
    }

    /** Reads something, with all that is to be known of it. */
    static <T> Reading<T> of(ReadingContext context, Function<FileReading, Optional<T>> how) {
        var reading = new FileReading(context);
        Optional<T> value = how.apply(reading);
        return new Reading<>(
                value, reading.problems, reading.uses, new ReadDependencies(reading.leansOnAll, reading.found));
    }

    /** What a part was read to, which is read again only if it is another object or leans on another name. */
    <T> Optional<T> recall(Object part, Function<FileReading, Optional<T>> how) {
        Reading<T> read = context.memory().reading(part, () -> of(context, how));
        problems.addAll(read.problems());
        uses.addAll(read.uses());
        found.addAll(read.leaning().found());
        leansOnAll |= read.leaning().all();
        return read.value();
    }

    /** The ids of a vocabulary, for those who look for one that is like another. */
    Set<String> ids(Vocabulary vocabulary) {
        leansOnAll = true;
        return context.names().of(vocabulary);
    }

    /** The names of the files in {@code content/images}. */
    Set<String> pictures() {
        return context.pictures().keySet();
    }

    Optional<Size> pictureSize(String file) {
        return context.pictures().getOrDefault(file, Optional.empty());
    }

    /** A text links to something here. */
    void links(String target, Location at) {
        context.sought().filter(one -> one.isLinked(target, at)).ifPresent(one -> uses.add(new Use.Linked(at)));
    }

    /** A picture is shown here. */
    void shows(String picture) {
        uses.add(new Use.Shown(picture));
    }

    /** A short text as it was read in other places, too. */
    String once(String text) {
        return context.repeats().once(text);
    }

    Parsed date(String text) {
        return context.date(text);
    }

    /** The days of the timeline, if it says them. */
    Optional<Days> period() {
        return context.period();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void report(Rule rule, Location at, String message, String suggestion) {
        problems.add(Problem.of(rule, at, message, suggestion));
    }

    /** From here on what is read is a draft, which may lack what a published event needs. */
    void beginDraft() {
        isDraft = true;
    }

    /** Reports that something is missing: a draft is held back until it is there. */
    void lacks(Rule rule, Location at, String message, String suggestion) {
        Problem problem = Problem.of(rule, at, message, suggestion);
        report(isDraft ? problem.holdingBack() : problem);
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
        KnownIds names = context.names();
        context.sought().filter(one -> one.isNamed(id, vocabularies)).ifPresent(one -> uses.add(new Use.Named(at)));
        Optional<Problem> missing = names.missing(id, at, vocabularies);
        if (missing.isEmpty()) {
            found.add(new Found(id, List.of(vocabularies)));
            return true;
        }
        leansOnAll = true;
        Optional<Vocabulary> lost = context.former().vocabulary(id, vocabularies);
        if (lost.isPresent()) {
            uses.add(new Use.Gone(lost.get(), id, at));
            return false;
        }
        names.lacking(id, vocabularies)
                .ifPresentOrElse(bare -> uses.add(new Use.Lacking(bare, at)), () -> problems.add(missing.get()));
        return false;
    }

    /** Plain words with the quotation marks of the site's language. */
    String printed(String words) {
        return SmartQuotes.printed(words, context.marks());
    }

    /** A reading during which texts are in another language. */
    <T> T in(String language, Supplier<T> reading) {
        quoted = QuoteMarks.of(language);
        try {
            return reading.get();
        } finally {
            quoted = context.marks();
        }
    }

    /** A text in Markdown, whatever it points to. */
    Optional<Prose> markdown(YamlText text) {
        return take(context.markdown().read(text.value(), text.places(), quoted));
    }
}
