package org.annals.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The names of event files: those that are there, and those that are given away in one run. */
final class EventFiles {

    private static final String EVENTS = "content/events/";

    private final Set<String> taken = new HashSet<>();
    private final Set<String> there = new HashSet<>();
    private final Set<String> brought = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    EventFiles(SourceTree tree) {
        tree.content().stream().filter(file -> file.path().startsWith(EVENTS)).forEach(this::known);
    }

    private void known(SourceFile file) {
        taken.add(file.stem().toLowerCase(Locale.ROOT));
        FrontMatter.fields(file).value().ifPresent(map -> {
            there.add(dated(value(map, "title"), value(map, "date")));
            there.add(told(value(map, "title"), value(map, "summary")));
        });
    }

    /** Whether an event has this id. */
    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /**
     * A free name for an event. An event is there already if one of its title and date is; where its date cannot be read,
     * because somebody may have put it right since, if one of its title and summary is.
     *
     * @param wanted the id that it would have if it were alone
     * @param date in EDTF, if it could be read
     * @param file the whole file as it is to be written
     * @return nothing if the event is there already
     */
    Optional<String> name(String wanted, Optional<String> date, EventFileText file) {
        if (there.contains(same(file, date)) || !brought.add(wanted + "\n" + file.whole())) {
            return Optional.empty();
        }
        String id = wanted;
        for (int number = numbers.getOrDefault(wanted, 1); !taken.add(id); id = wanted + "-" + number) {
            number++;
            numbers.put(wanted, number);
        }
        return Optional.of(id);
    }

    private static String same(EventFileText file, Optional<String> date) {
        String title = file.written("title");
        return date.isPresent() ? dated(title, file.written("date")) : told(title, file.written("summary"));
    }

    private static String dated(String title, String date) {
        return "date " + date + " of " + title;
    }

    private static String told(String title, String summary) {
        return "summary " + summary + " of " + title;
    }

    /** A value as a file that is brought in has it, so that the two can be compared. */
    private static String value(YamlMap map, String key) {
        return map.get(key)
                .filter(YamlText.class::isInstance)
                .map(node -> Scalars.of(((YamlText) node).value()))
                .orElse("");
    }
}
