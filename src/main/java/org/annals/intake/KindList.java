package org.annals.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.load.IdNames;
import org.annals.load.Proofreader;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.source.SourceFile;

/** The kinds of events that there are, and those that come in: a group of another program becomes one. */
final class KindList {

    private static final int LONGEST = 60;
    private static final String NEUTRAL = "event";

    /** What kinds have for which no symbol is left. */
    private static final String SHARED = Settings.SYMBOLS.get(0);

    private final SourceFile site;
    private final Proofreader reader;
    private final Vocabularies there;
    private final Set<String> symbols = new LinkedHashSet<>(Settings.SYMBOLS);
    private final String neutralName;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> fresh = new LinkedHashMap<>();

    /** What the event at hand has added: nothing of it stays if the event is there already. */
    private final List<String> tentative = new ArrayList<>();

    private final boolean open;
    private boolean tentativeNeutral;
    private int unnamed;

    KindList(SourceFile site, Timeline timeline, Vocabularies there, Proofreader reader) {
        this.reader = reader;
        this.site = site;
        this.there = there;
        timeline.settings().kinds().values().forEach(kind -> {
            symbols.remove(kind.symbol());
            labels.putIfAbsent(kind.label().toLowerCase(Locale.ROOT), kind.id());
        });
        this.neutralName = timeline.language().say("kind.event");
        this.open = KindAppendix.of(site, List.of("a-kind-more: {label: One, symbol: circle}"))
                .isPresent();
    }

    /**
     * The kind of a group, which is called as the label of a kind, or as its id or what many are called, whatever the case. Such a kind is added
     * if there is none yet. Nothing if it cannot be added.
     */
    Optional<String> ofGroup(String group) {
        String name = Scalars.visible(group).strip().replaceAll("\\s+", " ");
        return labelled(name)
                .or(() -> there.find("kind", name))
                .or(() -> known(name))
                .or(() -> added(name, IdNames.of(name)));
    }

    /** The kind with a label, whatever the case. */
    Optional<String> labelled(String label) {
        return Optional.ofNullable(labels.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    /** The kind of an event that names none. */
    Optional<String> neutral() {
        Map<String, String> kinds = there.names().getOrDefault("kind", Map.of());
        Optional<String> kind = kinds.size() == 1
                ? kinds.keySet().stream().findFirst()
                : Optional.of(NEUTRAL)
                        .filter(id -> kinds.containsKey(id) || fresh.containsKey(id))
                        .or(() -> added(neutralName, Optional.of(NEUTRAL)));
        tentativeNeutral = kind.isPresent();
        return kind;
    }

    private Optional<String> known(String name) {
        return fresh.entrySet().stream()
                .filter(kind -> kind.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<String> added(String name, Optional<String> wanted) {
        if (!open || name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.empty();
        }
        String base = SourceList.shortened(wanted.orElse("kind"));
        String id = base;
        for (int number = 2; isTaken(id); number++) {
            id = base + "-" + number;
        }
        fresh.put(id, name);
        tentative.add(id);
        reader.know("kind", id);
        return Optional.of(id);
    }

    private boolean isTaken(String id) {
        return fresh.containsKey(id)
                || there.names().getOrDefault("kind", Map.of()).containsKey(id);
    }

    /** Whether the event at hand is brought in, and its kind with it. */
    void settle(boolean isBrought) {
        if (!isBrought) {
            fresh.keySet().removeAll(tentative);
        } else if (tentativeNeutral) {
            unnamed++;
        }
        tentative.clear();
        tentativeNeutral = false;
    }

    /** {@code site.yaml} with the new kinds, if there are any. */
    Optional<SourceFile> changed() {
        return fresh.isEmpty()
                ? Optional.empty()
                : KindAppendix.of(site, lines()).map(text -> new SourceFile(site.path(), text));
    }

    private List<String> lines() {
        var free = new ArrayList<>(symbols);
        var lines = new ArrayList<String>();
        fresh.forEach(
                (id, name) -> lines.add(id + ": {label: " + Scalars.inFlow(name) + ", symbol: " + symbol(free) + "}"));
        return lines;
    }

    /** Each has its own as long as there is one. */
    private static String symbol(List<String> free) {
        return free.isEmpty() ? SHARED : free.remove(0);
    }

    private Optional<String> withoutSymbol() {
        List<String> ids = fresh.keySet().stream().skip(symbols.size()).toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of("there are " + Settings.SYMBOLS.size() + " symbols, and none was left for "
                        + String.join(", ", ids)
                        + (ids.size() == 1 ? ", which has " : ", which have ") + SHARED
                        + " as another kind has: join some kinds in " + site.path()
                        + ", or bring a column of groups in as themes with --map \"Group=themes\"");
    }

    /** What was decided, in sentences for the one who imports. */
    List<String> told() {
        var told = new ArrayList<String>();
        fresh.forEach((id, name) -> told.add("new kind in " + site.path() + ": " + id + " (" + name + ")"));
        withoutSymbol().ifPresent(told::add);
        if (unnamed > 0) {
            told.add(unnamed + (unnamed == 1 ? " event names" : " events name")
                    + " no kind: --kind says which one they are of, else it is "
                    + neutral().orElse(NEUTRAL));
        }
        return told;
    }
}
