package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.TypedFile;
import org.annals.syntax.TypedValue;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * The files of the published events as they are typed, for the composer that changes one: its text, its values, and where
 * each of them stands. Only of a timeline that names its repository, which shows all these texts already; never of drafts.
 * No promise to other programs.
 */
final class ComposerTexts implements Format {

    /** Events of a file: who changes one needs no other. */
    private static final int PART = 16;

    private final Map<String, SourceFile> files;

    ComposerTexts(SourceTree tree) {
        this.files = tree.content().stream()
                .filter(file -> file.path().startsWith("content/events/"))
                .collect(Collectors.toMap(SourceFile::path, file -> file, (first, second) -> first));
    }

    @Override
    public List<Published> files() {
        return List.of(new Published(
                "editors/texts/<part>.json",
                "The files of the events that can be changed in it, if the timeline names its repository."));
    }

    /** How many files there are; none if no event can be changed in the composer. */
    static int count(Timeline timeline) {
        boolean isPublic = timeline.settings().repository().isPresent();
        return isPublic ? (timeline.published().size() + PART - 1) / PART : 0;
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        int count = count(site.timeline());
        Map<Integer, List<Event>> parts = new HashMap<>();
        if (count > 0) {
            site.timeline()
                    .published()
                    .forEach(event -> parts.computeIfAbsent(part(event.id(), count), part -> new ArrayList<>())
                            .add(event));
        }
        for (int i = 0; i < count; i++) {
            try (Writer out = sink.openText("editors/texts/" + i + ".json")) {
                out.write(Json.compact(part(parts.getOrDefault(i, List.of()))));
            }
        }
        return List.of();
    }

    /** The file in which an event is found by its id alone; the composer reckons the same. */
    private static int part(String id, int count) {
        return Math.floorMod(id.hashCode(), count);
    }

    private Json part(List<Event> events) {
        var part = new Json();
        events.forEach(event -> text(event).ifPresent(text -> part.put(event.id(), text)));
        return part;
    }

    private Optional<Json> text(Event event) {
        return Optional.ofNullable(files.get(event.at().file().file()))
                .map(SourceFile::held)
                .map(file -> {
                    var text = new Json().put("path", file.path());
                    TypedFile.read(file).ifPresent(typed -> {
                        text.put("text", file.text())
                                .put("values", value(typed.fields().value()));
                        text.put("places", place(typed.fields()));
                        typed.body().ifPresent(body -> text.put("body", body));
                    });
                    return text;
                });
    }

    private static Object value(YamlNode node) {
        if (node instanceof YamlMap map) {
            var values = new Json();
            map.entries().forEach(entry -> values.put(entry.key().value(), value(entry.value())));
            return values;
        } else if (node instanceof YamlList list) {
            return list.items().stream().map(ComposerTexts::value).toList();
        }
        return node instanceof YamlText text ? text.value() : "";
    }

    private static Json place(TypedValue stretch) {
        List<Integer> at = stretch.word()
                .map(word -> List.of(stretch.from(), stretch.to(), word.from(), word.to()))
                .orElse(List.of(stretch.from(), stretch.to()));
        return new Json().put("at", at).put("in", stretch.parts().isEmpty() ? List.of() : parts(stretch));
    }

    private static Object parts(TypedValue stretch) {
        if (stretch.value() instanceof YamlList) {
            return stretch.parts().stream().map(ComposerTexts::place).toList();
        }
        var parts = new Json();
        stretch.parts().forEach(part -> parts.put(part.key().orElseThrow(), place(part)));
        return parts;
    }
}
