package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.DATE;
import static org.annals.load.Shapes.SOURCE;
import static org.annals.load.Shapes.TEXT;
import static org.annals.load.Shapes.choice;
import static org.annals.load.Shapes.id;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.mapOf;
import static org.annals.load.Shapes.struct;
import static org.annals.load.Shapes.text;
import static org.annals.load.Shapes.wholeListOf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Settings;
import org.annals.model.SourceRef;
import org.annals.model.StatusSpan;
import org.annals.model.Track;
import org.annals.model.Track.Rows;
import org.annals.model.date.When;

/** The tracks of {@code site.yaml}, and the spans that entries have on them. */
final class TrackShape {

    /** What the entry was when. */
    static final Key<List<StatusSpan>> SPANS =
            optional("spans", wholeListOf(span()), "what this was when, on the tracks of site.yaml");

    private TrackShape() {}

    /** A track, but for its id. */
    record Declared(String label, Optional<String> of, Optional<Rows> rows, Map<String, String> statuses) {

        /** The rows of a track that does not say: offices are told by who held them, all else by what had it. */
        Track track(String id) {
            boolean ofPeople = of.filter("people"::equals).isPresent();
            return new Track(id, label, of, rows.orElse(ofPeople ? Rows.STATUSES : Rows.ENTRIES), statuses);
        }
    }

    static Shape<Declared> track() {
        Key<String> label = required("label", text(60), "the track's name, as it stands within a sentence");
        Key<String> of = optional("of", choice(Settings.LISTS), "the list whose entries have these statuses");
        Key<String> rows = optional(
                "rows",
                choice(List.of("entries", "statuses")),
                "what has a row of the picture: each entry, or each status (the usual for people)");
        Key<Map<String, String>> statuses =
                required("statuses", mapOf(Ids.idOf("status"), TEXT), "what one can be, as id: Label");
        return struct(
                Schema.of(label, of, rows, statuses),
                fields -> new Declared(
                        fields.get(label),
                        fields.find(of),
                        fields.find(rows).map(word -> Rows.valueOf(word.toUpperCase(Locale.ROOT))),
                        fields.get(statuses)));
    }

    private static Shape<StatusSpan> span() {
        Key<String> status = required("status", id(Vocabulary.STATUS), "a status from site.yaml");
        Key<String> title = optional("title", text(200), "what it was called then");
        Key<When> since = required("since", DATE, "from when");
        Key<When> until = optional("until", DATE, "until when");
        Key<When> decision = optional("decision", DATE, "when it was decided");
        Key<When> memorandum = optional("memorandum", DATE, "when the memorandum was signed");
        Key<String> note = optional("note", TEXT, "what to know about it");
        Key<List<SourceRef>> sources = optional("sources", listOf(SOURCE), "what this rests on");
        return struct(
                Schema.of(status, title, since, until, decision, memorandum, note, sources),
                fields -> new StatusSpan(
                        fields.get(status),
                        fields.find(title),
                        fields.get(since),
                        fields.find(until),
                        fields.find(decision),
                        fields.find(memorandum),
                        fields.find(note),
                        fields.list(sources),
                        fields.locations(status, since, until)));
    }
}
