package org.annals.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Rule;
import org.annals.prose.Note;
import org.annals.prose.NoteMark;
import org.annals.prose.Prose;

/** Whether the footnotes of a text and the signs that refer to them belong together. */
final class ProseNotes {

    private final Prose prose;
    private final FileReading reading;

    ProseNotes(Prose prose, FileReading reading) {
        this.prose = prose;
        this.reading = reading;
    }

    /** In a text below which there is no room for footnotes. */
    void none() {
        marks().map(NoteMark::at).forEach(this::misplaced);
        prose.notes().stream().map(Note::at).forEach(this::misplaced);
    }

    private void misplaced(Location at) {
        reading.report(
                Rule.MISPLACED_NOTE,
                at,
                "a footnote here is shown to nobody",
                "say it in the text, or in the account of the event");
    }

    /** In a text that has its footnotes below it. */
    void matched() {
        Map<String, Note> notes = new HashMap<>();
        for (Note note : prose.notes()) {
            if (notes.putIfAbsent(note.name(), note) != null) {
                reading.report(
                        Rule.DUPLICATE_NOTE,
                        note.at(),
                        "the footnote " + note.name() + " is written twice",
                        "give one of the two another name");
            }
        }
        Set<String> used = new HashSet<>();
        marks().forEach(mark -> {
            used.add(mark.name());
            written(mark, notes.keySet());
        });
        notes.values().stream().filter(note -> !used.contains(note.name())).forEach(this::unused);
    }

    private java.util.stream.Stream<NoteMark> marks() {
        return prose.inlines().filter(NoteMark.class::isInstance).map(NoteMark.class::cast);
    }

    private void written(NoteMark mark, Set<String> notes) {
        if (!notes.contains(mark.name())) {
            reading.report(
                    Rule.UNDEFINED_NOTE,
                    mark.at(),
                    "the footnote " + mark.name() + " is not written",
                    Nearest.to(mark.name(), notes)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("write it on a line of its own: [^" + mark.name() + "]: the note"));
        }
    }

    private void unused(Note note) {
        reading.report(
                Rule.UNUSED_NOTE,
                note.at(),
                "no text refers to the footnote " + note.name(),
                "write [^" + note.name() + "] where it belongs, or delete the note");
    }
}
