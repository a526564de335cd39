package org.annals.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.problem.Nearest;
import org.annals.problem.Rule;
import org.annals.prose.Citation;
import org.annals.prose.EventLink;
import org.annals.prose.Inline;
import org.annals.prose.LinkTarget;
import org.annals.prose.Note;
import org.annals.prose.NoteMark;
import org.annals.prose.Prose;

/** Whether everything that a text points to is there: sources, events, footnotes; and whether its links are safe. */
final class ProseLinks {

    private final Reading reading;
    private final Map<String, Note> notes = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private ProseLinks(Prose prose, Reading reading) {
        this.reading = reading;
        prose.notes().forEach(note -> notes.put(note.name(), note));
    }

    static void check(Prose prose, Reading reading) {
        var links = new ProseLinks(prose, reading);
        prose.inlines().forEach(links::check);
        links.unused();
    }

    private void check(Inline inline) {
        if (inline instanceof Citation citation) {
            citation.cites().forEach(cite -> reading.resolves(cite.source(), cite.at(), Vocabulary.SOURCE));
        } else if (inline instanceof EventLink link) {
            reading.resolves(link.event(), link.at(), Vocabulary.EVENT);
        } else if (inline instanceof NoteMark mark) {
            note(mark);
        } else if (inline instanceof Inline.Link link && LinkTarget.of(link.target()) instanceof LinkTarget.Unsafe) {
            reading.report(
                    Rule.UNSAFE_LINK,
                    link.at(),
                    "this link does not lead to a page",
                    "write an address that begins with https://, or a page of this site such as /about/");
        }
    }

    private void note(NoteMark mark) {
        used.add(mark.name());
        if (!notes.containsKey(mark.name())) {
            reading.report(
                    Rule.UNDEFINED_NOTE,
                    mark.at(),
                    "the footnote " + mark.name() + " is not written",
                    Nearest.to(mark.name(), notes.keySet())
                            .map(near -> "did you mean " + near + "?")
                            .orElse("write it on a line of its own: [^" + mark.name() + "]: the note"));
        }
    }

    private void unused() {
        notes.forEach((name, note) -> {
            if (!used.contains(name)) {
                reading.report(
                        Rule.UNUSED_NOTE,
                        note.at(),
                        "no text refers to the footnote " + name,
                        "write [^" + name + "] where it belongs, or delete the note");
            }
        });
    }
}
