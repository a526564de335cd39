package org.annals.site.text;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Event;
import org.annals.prose.Block;
import org.annals.site.index.Glossary;
import org.annals.site.index.SiteIndex;

/**
 * What is written of an event, set for its page: the account with its notes, and the sources that they lean on.
 *
 * @param corrections stand as lines under the title
 * @param notes those about the event as a whole
 * @param sources in the order of their numbers; none on paper, where the numbers run through a whole year
 * @param uses every claim that leans on a source
 */
public record EventText(
        List<NoteView.Correction> corrections,
        List<Passage> account,
        List<NoteView> notes,
        List<ReadingView> readings,
        List<CitedSource> sources,
        List<SourceUse> uses) {

    /** Sets the texts of an event with the typesetter of its page. */
    public static EventText of(Event event, SiteIndex index, Typesetter typesetter) {
        return of(event, index, typesetter, true);
    }

    /** The same for paper, on which no word can be asked what it means. */
    public static EventText onPaper(Event event, SiteIndex index, Typesetter typesetter) {
        return of(event, index, typesetter, false);
    }

    private static EventText of(Event event, SiteIndex index, Typesetter typesetter, boolean explained) {
        var notes = new Notes(event.date(), event.annotations(), index, typesetter);
        List<Passage> account = account(event, notes, index, typesetter, explained);
        List<NoteView> whole = notes.ofWholeEvent();
        List<ReadingView> readings = Readings.of(event, index, typesetter);
        event.sources().forEach(typesetter.bibliography()::add);
        return new EventText(
                notes.corrections(),
                account,
                whole,
                readings,
                explained ? typesetter.bibliography().sources() : List.of(),
                typesetter.uses());
    }

    /** The notes of a passage follow it, so the numbers of their sources come after its own. */
    private static List<Passage> account(
            Event event, Notes notes, SiteIndex index, Typesetter typesetter, boolean explained) {
        typesetter.announce(event.body());
        Glossary.Page glossary = index.glossary().page();
        var account = new ArrayList<Passage>();
        for (Block written : event.body().blocks()) {
            int before = glossary.count();
            Block block = typesetter.set(written);
            var beside = new ArrayList<NoteView>();
            for (NoteView note : notes.about(block)) {
                block = Highlighter.mark(block, note.tie());
                if (!(note instanceof NoteView.Correction)) {
                    beside.add(note);
                }
            }
            Block marked = explained ? glossary.mark(block) : block;
            account.add(new Passage(marked, beside, TermView.explained(glossary.found(before), index.timeline())));
        }
        return account;
    }
}
