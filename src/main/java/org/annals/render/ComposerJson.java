package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.model.date.tongues.Tongues;
import org.annals.model.form.Form;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.SourceKinds;

/**
 * What the composer is made of: the form of an event and the words of the page, and apart from them, to be loaded when
 * they are first wanted, the names that can be picked, the sources and the events. No promise to other programs.
 */
final class ComposerJson implements Format {

    /** Events of a file: who writes a date needs only those around it. */
    static final int PART = 1_000;

    private final Form.Struct event;

    ComposerJson(Form.Struct event) {
        this.event = event;
    }

    @Override
    public List<Published> files() {
        return List.of(
                new Published("form.json", "The keys and words of the form for an event."),
                new Published("names.json", "The entries that can be chosen in it."),
                new Published("sources.json", "The sources that can be chosen in it."),
                new Published("events/<part>.json", "The events that it compares with, in parts."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        Timeline timeline = site.timeline();
        write("form", form(site), sink);
        write("names", names(timeline), sink);
        write("sources", sources(timeline.sources().values()), sink);
        List<List<Event>> parts = parts(timeline.published());
        for (int i = 0; i < parts.size(); i++) {
            write("events/" + i, events(parts.get(i)), sink);
        }
        return List.of();
    }

    private static void write(String name, Object value, Sink sink) throws IOException {
        try (Writer out = sink.openText(name + ".json")) {
            out.write(Json.compact(value));
        }
    }

    private Json form(Site site) {
        Settings settings = site.settings();
        return new Json()
                .put("fields", new ComposerForm(site.phrases()).fields(event))
                .put("repository", settings.repository().map(ComposerJson::repository))
                .put("period", period(settings.period()))
                .put("cited", settings.demands().everyParagraphCited())
                .put("sides", sides(site.timeline()))
                .put(
                        "parts",
                        parts(site.timeline().published()).stream()
                                .map(part -> day(part.get(0)))
                                .toList())
                .put("texts", ComposerTexts.count(site.timeline()))
                .put("kinds", kinds(settings))
                .put("sourceKinds", sourceKinds(site.index().sourceKinds()))
                .put("tongue", tongue(settings.language()))
                .put("words", words(site.phrases()));
    }

    /** By what dates in the words of a language are said in English, in the notation that Java and JavaScript share. */
    private static List<Object> tongue(String language) {
        return Tongues.of(language).stream()
                .<Object>map(words -> List.of(words.pattern().pattern(), words.english()))
                .toList();
    }

    private static Json repository(Settings.Repository repository) {
        return new Json()
                .put("owner", repository.owner())
                .put("name", repository.name())
                .put("branch", repository.branch());
    }

    /** The first day, the day after the last, counted from 1970, and how it is written. */
    private static Json period(When period) {
        return new Json()
                .put("first", period.earliest().day().flatMap(ComposerJson::number))
                .put("last", period.latest().day().flatMap(ComposerJson::number))
                .put("edtf", period.edtf());
    }

    private static Optional<Long> number(Day day) {
        return day.toLocalDate().map(date -> date.toEpochDay());
    }

    private static List<String> sides(Timeline timeline) {
        return timeline.sources().values().stream()
                .flatMap(source -> source.side().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Object> kinds(Settings settings) {
        return settings.kinds().values().stream()
                .<Object>map(kind -> List.of(kind.id(), kind.label()))
                .toList();
    }

    private static List<Object> sourceKinds(SourceKinds kinds) {
        return kinds.labels().entrySet().stream()
                .<Object>map(kind -> List.of(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** The words of the page, those of dates, and what the kinds of annotations are called. */
    private static Json words(Map<String, String> phrases) {
        var words = new Json();
        phrases.entrySet().stream()
                .filter(phrase -> phrase.getKey().matches("(?:composer|date|note)[.].*"))
                .filter(phrase -> !phrase.getKey().endsWith(".brief"))
                .filter(phrase -> !phrase.getKey().matches("composer[.](?:help|type|sample)[.].*"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(phrase -> words.put(phrase.getKey(), phrase.getValue()));
        return words;
    }

    private static Json names(Timeline timeline) {
        return new Json()
                .put("person", entries(timeline.people()))
                .put("place", entries(timeline.places()))
                .put("organisation", entries(timeline.organisations()))
                .put("country", entries(timeline.countries()))
                .put("theme", entries(timeline.themes()));
    }

    /** Each with its id, its name, and all other names by which it may be looked for. */
    private static List<Object> entries(Map<String, ? extends Entry> entries) {
        return entries.values().stream()
                .<Object>map(entry -> Stream.of(
                                Stream.of(entry.id(), entry.name()),
                                entry.names().values().stream().sorted(),
                                entry.also().stream())
                        .flatMap(names -> names)
                        .distinct()
                        .toList())
                .toList();
    }

    /** Each with its id, title, address, and who published it when. */
    private static List<Object> sources(Collection<Source> sources) {
        return sources.stream()
                .<Object>map(source ->
                        List.of(source.id(), source.title(), source.url().orElse(""), publication(source)))
                .toList();
    }

    private static String publication(Source source) {
        return Stream.of(source.publisher(), source.issued().map(When::edtf))
                .flatMap(Optional::stream)
                .reduce((publisher, date) -> publisher + ", " + date)
                .orElse("");
    }

    /** In the order of their days; where a part begins is told beside the form. */
    private static List<List<Event>> parts(List<Event> events) {
        return IntStream.rangeClosed(0, (events.size() - 1) / PART)
                .mapToObj(i -> events.subList(i * PART, Math.min(events.size(), (i + 1) * PART)))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** In columns, which pack well. */
    private static Json events(List<Event> events) {
        return new Json()
                .put("ids", events.stream().map(Event::id).toList())
                .put("titles", events.stream().map(Event::title).toList())
                .put("days", events.stream().map(ComposerJson::day).toList());
    }

    /** The day on which it begins, counted from 1970; nothing, if there is none. */
    private static Object day(Event event) {
        Optional<Long> day = event.date().earliest().day().flatMap(ComposerJson::number);
        return day.isPresent() ? day.get() : "";
    }
}
