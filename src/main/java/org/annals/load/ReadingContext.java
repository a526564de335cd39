package org.annals.load;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.model.Event.Size;
import org.annals.model.date.Days;
import org.annals.model.date.read.DateReader;
import org.annals.model.date.read.Parsed;
import org.annals.prose.QuoteMarks;
import org.annals.source.StringPool;
import org.annals.syntax.Markdown;

/**
 * What all readings of a load have in common.
 *
 * @param pictures how large the files in {@code content/images} are, by name
 * @param marks the quotation marks of the site's language
 * @param period the days of the timeline, if it says them
 * @param sought the id whose uses are asked for
 * @param dates those that were read already: many stand in many places
 * @param repeats the short texts that were read already
 */
record ReadingContext(
        KnownIds names,
        Lost former,
        Markdown markdown,
        Map<String, Optional<Size>> pictures,
        QuoteMarks marks,
        Memory memory,
        Optional<Days> period,
        Optional<Uses.Sought> sought,
        Map<String, Parsed> dates,
        StringPool repeats) {

    /** What the content had before a change. */
    @FunctionalInterface
    interface Lost {
        /** The vocabulary that had an id before, if it has it no more. */
        Optional<Vocabulary> vocabulary(String id, Vocabulary... vocabularies);
    }

    ReadingContext(
            KnownIds names,
            Lost former,
            StringPool repeats,
            Map<String, Optional<Size>> pictures,
            QuoteMarks marks,
            Memory memory,
            Optional<Days> period,
            Optional<Uses.Sought> sought) {
        this(
                names,
                former,
                new Markdown(repeats),
                pictures,
                marks,
                memory,
                period,
                sought,
                new ConcurrentHashMap<>(),
                repeats);
    }

    /** The same with other ids that may be pointed at. */
    ReadingContext knowing(Map<Vocabulary, Set<String>> ids) {
        var all = new KnownIds(
                ids,
                names.byName(),
                names.addresses(),
                names.unread(),
                names.inFolders(),
                EnumSet.noneOf(Vocabulary.class));
        return new ReadingContext(all, former, markdown, pictures, marks, memory, period, sought, dates, repeats);
    }

    Parsed date(String text) {
        return dates.computeIfAbsent(text, DateReader::read);
    }
}
