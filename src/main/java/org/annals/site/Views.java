package org.annals.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Settings.Kind;
import org.annals.prose.Block;
import org.annals.prose.Prose;
import org.annals.prose.Reference;

/** The parts that pages are made of, as templates see them. */
public final class Views {

    private Views() {}

    /** A name that leads to the page about it; {@code names} are those in other languages, by language tag. */
    public record Named(String name, Address address, Optional<String> role, Map<String, String> names) {}

    /** A stretch of time in an office or a status. */
    public record SpanView(
            String label,
            Optional<DateText> since,
            Optional<DateText> until,
            Optional<String> note,
            Optional<Reference> sources) {}

    /** A link to a page. */
    public record Link(String words, Address address) {}

    /** A link to a page, or to a place on it, with the number of events or names that wait there. */
    public record Counted(String words, Address address, Optional<String> anchor, int count) {}

    /** An event in a list. */
    public record EventLine(Address address, String title, DateText date, Kind kind, boolean milestone) {}

    /** An event on the page of its year; {@code anchor} if it is the first of a month there. */
    public record EventCard(
            Optional<String> anchor, EventLine line, String summary, Optional<Named> place, List<Named> themes) {}

    /** A year, or {@code several} in a round number, with its events; {@code more} are not named here. */
    public record YearLine(
            long year, boolean several, String label, Address address, List<EventLine> events, int more) {}

    /** A month with its events; {@code more} are not named here. */
    public record MonthLine(String anchor, String name, Address address, List<EventLine> events, int more) {}

    /** One year with events, or all years in a row without any. */
    public record Stretch(YearLine first, YearLine last) {}

    /** Who had a status. */
    public record StatusGroup(String label, List<Named> names) {}

    /** A part of an account, the notes that stand beside it, and the words of the glossary that it is the first to use. */
    public record Passage(Block block, List<NoteView> notes, List<TermView> terms) {}

    /** A word of the glossary; {@code uses} are the events whose accounts use it. */
    public record TermView(
            String id,
            String name,
            Map<String, String> names,
            Prose definition,
            Address address,
            List<EventLine> uses) {}

    /** The claims of one event that lean on a source, and the places in it that the event as a whole leans on. */
    public record SourceUses(EventLine event, List<Claim> claims, List<String> places) {}

    /** A claim, where it stands on the page of its event, and where in the source. */
    public record Claim(String words, String anchor, Optional<String> locator) {}

    /** A date that a source gives, or the timeline if no source does; {@code chosen} if the editors follow it. */
    public record ReadingView(
            DateText date,
            Optional<SourceTitle> title,
            Optional<Reference> source,
            Optional<String> note,
            boolean chosen) {}

    /** What a source is called, and in which language. */
    public record SourceTitle(String words, Optional<String> language) {}

    /**
     * A source in the list of a page.
     *
     * @param uses the letters of its uses on the page
     * @param places in it that the page as a whole leans on
     * @param events how many events lean on it
     * @param beside whether these are events beside that of the page
     * @param titleLanguage the tag of the language in which its title stands
     * @param language in which it is written, in words
     * @param issued when it was published, in words
     * @param accessed when the editors saw it, in words
     */
    public record SourceLine(
            int number,
            List<String> uses,
            List<String> places,
            String id,
            Address address,
            int events,
            boolean beside,
            String author,
            String title,
            Optional<String> url,
            Optional<String> archiveUrl,
            Optional<String> container,
            Optional<String> publisher,
            Optional<String> issued,
            Optional<String> accessed,
            Optional<String> titleLanguage,
            Optional<String> language,
            String kind,
            Optional<String> side,
            Optional<String> note) {}
}
