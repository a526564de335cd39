package org.annals.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.annals.compare.Change;
import org.annals.compare.Comparison;
import org.annals.compare.EntryChange;
import org.annals.compare.EventChange;
import org.annals.compare.EventChange.Added;
import org.annals.compare.EventChange.Changed;
import org.annals.compare.EventChange.Removed;
import org.annals.compare.PictureChange;
import org.annals.compare.Piece;

/**
 * What a change does for readers, for other programs.
 *
 * <p>The form is stable: keys may be added, and {@code schemaVersion} grows when one changes or goes.
 */
public final class DiffJson {

    private static final int SCHEMA_VERSION = 1;

    private DiffJson() {}

    /** The whole text. */
    public static String of(Comparison comparison) {
        return JsonReport.write(json -> {
            json.beginObject();
            json.name("schemaVersion").value(SCHEMA_VERSION);
            json.name("complete").value(comparison.doubts().areNone());
            strings(json, "unread", comparison.doubts().unread());
            strings(json, "flawed", comparison.doubts().flawed());
            json.name("events").beginArray();
            for (EventChange event : comparison.events()) {
                event(json, event);
            }
            json.endArray();
            json.name("entries").beginArray();
            for (EntryChange entry : comparison.entries()) {
                entry(json, entry);
            }
            json.endArray();
            strings(
                    json,
                    "lost",
                    comparison.lost().stream().map(address -> address.path()).toList());
            json.name("pictures").beginArray();
            for (PictureChange picture : comparison.pictures()) {
                picture(json, picture);
            }
            json.endArray();
            json.name("neighbourhoods").value(comparison.neighbourhoods());
            json.endObject();
        });
    }

    private static void event(JsonWriter json, EventChange change) throws IOException {
        json.beginObject();
        json.name("id").value(change.event().id());
        json.name("change").value(lower(change.getClass().getSimpleName()));
        json.name("title").value(change.event().title());
        json.name("date").value(change.event().date().edtf());
        json.name("draft").value(change.event().draft());
        if (change instanceof Added added) {
            json.name("words").value(added.date());
            strings(json, "sources", added.event().allSources());
        } else if (change instanceof Removed removed) {
            json.name("words").value(removed.date());
            json.name("leadsOn").value(removed.leadsOn());
        } else if (change instanceof Changed changed) {
            json.name("before").value(changed.before().id());
            changes(json, changed.changes());
        }
        json.endObject();
    }

    private static void entry(JsonWriter json, EntryChange change) throws IOException {
        json.beginObject();
        json.name("list").value(change.list());
        json.name("id").value(change.id());
        json.name("name").value(change.name());
        json.name("change").value(lower(change.fate().name()));
        changes(json, change.changes());
        json.endObject();
    }

    private static void picture(JsonWriter json, PictureChange picture) throws IOException {
        json.beginObject();
        json.name("page").value(picture.page().path());
        strings(json, "gained", picture.gained());
        strings(json, "lost", picture.lost());
        json.name("moved").value(picture.moved());
        json.name("bars").value(picture.bars());
        json.endObject();
    }

    private static void changes(JsonWriter json, List<Change> changes) throws IOException {
        json.name("changes").beginArray();
        for (Change change : changes) {
            json.beginObject();
            json.name("type").value(type(change));
            change(json, change);
            json.endObject();
        }
        json.endArray();
    }

    /** {@code HeldBack} becomes {@code held-back}. */
    private static String type(Change change) {
        return lower(change.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"));
    }

    private static void change(JsonWriter json, Change change) throws IOException {
        if (change instanceof Change.Moved moved) {
            json.name("before").value(moved.edtfBefore()).name("now").value(moved.edtfNow());
            json.name("wordsBefore").value(moved.before()).name("wordsNow").value(moved.now());
        } else if (change instanceof Change.Renamed renamed) {
            json.name("before").value(renamed.before()).name("now").value(renamed.now());
            json.name("leadsOn").value(renamed.leadsOn());
        } else if (change instanceof Change.Replaced replaced) {
            json.name("part").value(replaced.part());
            json.name("before").value(replaced.before()).name("now").value(replaced.now());
        } else if (change instanceof Change.Reworded reworded) {
            json.name("part").value(reworded.part());
            pieces(json, reworded.pieces());
        } else {
            words(json, change);
        }
    }

    private static void words(JsonWriter json, Change change) throws IOException {
        if (change instanceof Change.Gained gained) {
            json.name("part").value(gained.part()).name("words").value(gained.words());
        } else if (change instanceof Change.Lost lost) {
            json.name("part").value(lost.part()).name("words").value(lost.words());
        } else if (change instanceof Change.Opened opened) {
            json.name("words").value(opened.dispute());
        } else if (change instanceof Change.Closed closed) {
            json.name("words").value(closed.dispute());
        } else if (change instanceof Change.Reset reset) {
            json.name("part").value(reset.part());
        }
    }

    private static void pieces(JsonWriter json, List<Piece> pieces) throws IOException {
        json.name("pieces").beginArray();
        for (Piece piece : pieces) {
            json.beginObject();
            json.name("fate").value(lower(piece.fate().name()));
            json.name("words").value(piece.words());
            json.endObject();
        }
        json.endArray();
    }

    private static void strings(JsonWriter json, String name, Collection<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
