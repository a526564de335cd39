package org.annals.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Citation;
import org.annals.prose.EventLink;
import org.annals.prose.Inline;
import org.annals.prose.LinkTarget;
import org.annals.prose.Mention;
import org.annals.prose.Mention.Form;
import org.annals.prose.NoteMark;
import org.annals.prose.Prose;
import org.annals.syntax.YamlNode.YamlText;

/** Reads texts, and looks whether everything they point to is there, and their links are safe and say where they lead. */
final class ProseLinks {

    /** Of which each may be compared with each mention. */
    private static final int MOST_TOLD = 100;

    private static final Set<String> EMPTY_WORDS =
            Set.of("here", "click here", "this", "this link", "this page", "link", "more", "read more");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.)?(?<host>[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,})(?=[/:?#]|$)");

    private final Prose prose;
    private final FileReading reading;
    private List<Location> told = List.of();

    private ProseLinks(Prose prose, FileReading reading) {
        this.prose = prose;
        this.reading = reading;
    }

    /** A text with room for footnotes below it. */
    static Optional<Prose> account(YamlText text, FileReading reading) {
        Optional<Prose> prose = reading.markdown(text);
        prose.ifPresent(read -> {
            new ProseLinks(read, reading).check();
            new ProseNotes(read, reading).matched();
        });
        return prose;
    }

    /** A text without such room. */
    static Optional<Prose> prose(YamlText text, FileReading reading) {
        Optional<Prose> prose = reading.markdown(text);
        prose.ifPresent(read -> {
            new ProseLinks(read, reading).check();
            new ProseNotes(read, reading).none();
        });
        return prose;
    }

    private void check() {
        prose.inlines().forEach(this::check);
        if (!prose.mentions().isEmpty()) {
            told = reading.problems().stream()
                    .filter(problem -> problem.rule() == Rule.CITATION_FORM)
                    .map(Problem::at)
                    .limit(MOST_TOLD)
                    .toList();
            prose.mentions().forEach(this::check);
        }
    }

    /** Whether it stands in a citation of which something was said already. */
    private boolean isTold(Location at) {
        return told.stream().anyMatch(place -> place.holds(at));
    }

    /** What is no source's name may be anybody's. */
    private void check(Mention mention) {
        Set<String> sources = reading.ids(Vocabulary.SOURCE);
        Optional<String> near = mention.form() == Form.SIGN_IN_BRACKETS
                ? Nearest.to(mention.name(), sources)
                        .map(other -> Nearest.id(mention.name(), sources).orElse("id-of-the-source"))
                : Optional.empty();
        Optional<String> meant =
                Optional.of(mention.name()).filter(sources::contains).or(() -> near);
        meant.filter(source -> !isTold(mention.at())).ifPresent(source -> tell(mention, source));
    }

    private void tell(Mention mention, String source) {
        if (mention.form() == Form.BRACKETS) {
            reading.report(
                    Rule.UNREAD_MARKDOWN,
                    mention.at(),
                    "this is the id of a source, and without its sign @ it is no citation",
                    "write [@" + source + "]; to show the brackets themselves write \\[");
        } else {
            reading.report(
                    Rule.CITATION_FORM,
                    mention.at(),
                    "a citation stands in square brackets that begin with its sign @",
                    "write [@" + source + "]; to show the sign itself write \\@");
        }
    }

    private void check(Inline inline) {
        if (inline instanceof Citation citation) {
            citation.cites().forEach(cite -> reading.resolves(cite.source(), cite.at(), Vocabulary.SOURCE));
        } else if (inline instanceof EventLink link) {
            reading.resolves(link.event(), link.at(), Vocabulary.EVENT);
        } else if (inline instanceof Inline.Link link) {
            target(link);
            words(link);
        }
    }

    private void target(Inline.Link link) {
        reading.links(link.target(), link.at());
        if (LinkTarget.of(link.target()) instanceof LinkTarget.Unsafe) {
            reading.report(
                    Rule.UNSAFE_LINK,
                    link.at(),
                    "this link does not lead to a page",
                    "write an address that begins with https://, or a page of this site such as /about/");
        }
    }

    private void words(Inline.Link link) {
        Matcher shown = ADDRESS.matcher(link.words().strip());
        Matcher led = ADDRESS.matcher(link.target());
        if (shown.lookingAt() && led.lookingAt() && !shown.group("host").equalsIgnoreCase(led.group("host"))) {
            reading.report(
                    Rule.LINK_WORDS,
                    link.at(),
                    "these words show an address of " + shown.group("host") + ", and the link leads to "
                            + led.group("host"),
                    "link words that are no address, or write the address to which it leads");
        }
        if (EMPTY_WORDS.contains(link.words().strip().toLowerCase(Locale.ROOT))) {
            reading.report(
                    Rule.LINK_WORDS,
                    link.at(),
                    "these words do not say where the link leads",
                    "link the words that name what is to be found there");
        }
        link.content().stream().flatMap(Inline::all).forEach(this::nested);
    }

    private void nested(Inline inline) {
        if (inline instanceof Citation citation) {
            nested(citation.at());
        } else if (inline instanceof NoteMark mark) {
            nested(mark.at());
        } else if (inline instanceof EventLink link) {
            nested(link.at());
        }
    }

    private void nested(Location at) {
        reading.report(
                Rule.LINK_IN_LINK, at, "this would be a link inside a link", "write it after the words of the link");
    }
}
