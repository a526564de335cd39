package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.annals.model.Language;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.model.date.read.DateReader;
import org.annals.model.date.read.Fault;
import org.annals.model.date.read.Parsed;
import org.annals.model.date.read.SeasonOrYears;
import org.annals.site.index.Dating;

/** What a date means, or what is wrong with it, as one line of JSON. */
public final class DateJson {

    private final Dating dating;

    public DateJson(Language language) {
        this.dating = Dating.in(language);
    }

    public String line(String edtf) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.beginObject();
            json.name("edtf").value(edtf);
            Parsed parsed = DateReader.read(edtf);
            json.name("valid").value(parsed.value().isPresent());
            if (parsed.value().isPresent()) {
                value(json, parsed.value().get());
                doubt(json, edtf);
            } else if (parsed.fault().isPresent()) {
                fault(json, parsed.fault().get());
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return text.toString();
    }

    private void value(JsonWriter json, When date) throws IOException {
        json.name("level").value(date.level());
        json.name("start").value(date.earliest().day().map(Day::iso).orElse(null));
        json.name("end").value(date.latest().day().map(Day::iso).orElse(null));
        json.name("precision").value(precision(date));
        json.name("uncertain").value(date.isUncertain());
        json.name("approximate").value(date.isApproximate());
        json.name("words").value(dating.text(date).words());
    }

    private static void fault(JsonWriter json, Fault fault) throws IOException {
        json.name("message").value(fault.message());
        json.name("column").value(fault.column());
        Optional<Fault.Fix> best =
                fault.fixes().stream().findFirst().filter(fix -> fix.condition().isEmpty());
        json.name("suggestion").value(best.map(Fault.Fix::edtf).orElse(null));
        if (fault.fixes().size() > best.stream().count()) {
            json.name("suggestions").beginArray();
            for (Fault.Fix fix : fault.fixes()) {
                json.value(fix.toString());
            }
            json.endArray();
        }
    }

    /** Another way to read it, by which most people would. */
    private static void doubt(JsonWriter json, String edtf) throws IOException {
        Optional<SeasonOrYears> both = SeasonOrYears.of(edtf);
        if (both.isPresent()) {
            json.name("warning")
                    .value(edtf + " is " + both.get().part() + ", but can be mistaken for years; write "
                            + both.get().years() + " if the years are meant");
        }
    }

    static String precision(When date) {
        return date.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
