package org.annals.site.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.model.Person;
import org.annals.model.Source;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.site.index.Facet;
import org.annals.site.index.Link;
import org.annals.site.index.Named;
import org.annals.site.index.Sayings;
import org.annals.site.index.Sayings.Saying;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.SortName;
import org.annals.site.index.Years;
import org.annals.site.page.EntryPage.Said;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;
import org.annals.site.picture.VoiceRow;
import org.annals.site.text.Notes;
import org.annals.site.text.SourceLine;
import org.annals.site.text.Typesetter;

/**
 * Who said what: every statement by speaker and side, over time.
 *
 * @param count of the statements
 * @param speakers how many there are
 * @param phrases all that are looked for
 * @param themes what the statements can be chosen by, by their place among all themes
 */
public record VoicesPage(
        String title,
        String description,
        Picture picture,
        List<Side> sides,
        Map<Integer, Named> themes,
        List<Link> phrases,
        int count,
        int speakers,
        List<SourceLine> sources)
        implements Page {

    private static final int MOST = 300; // statements that are told here
    private static final int ROWS = 40; // of the picture
    private static final int WORDS = 120; // letters of a statement in the picture

    /** Those who speak for a country or a body, or for nobody but themselves. */
    public record Side(String id, String name, List<Speaker> speakers) {}

    /** One of them; where there are too many statements for one page, only how many. */
    public record Speaker(String id, Named who, List<Voice> voices, int count) {}

    /** A statement with the places of the themes of its event, and the phrases that it uses. */
    public record Voice(Said said, List<Integer> themes, List<Link> phrases) {

        /** The places between blanks. */
        public String kin() {
            return themes.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    @Override
    public Address address() {
        return Address.VOICES;
    }

    @Override
    public String template() {
        return "voices";
    }

    /** One, if anybody said anything. */
    public static Stream<PagePlan> plans(SiteIndex index) {
        return speakers(index).findAny().isEmpty()
                ? Stream.empty()
                : Stream.of(PagePlan.of(
                        Address.VOICES, index, (typesetter, digests) -> new Builder(index, typesetter).page()));
    }

    private static Stream<String> speakers(SiteIndex index) {
        Timeline timeline = index.timeline();
        return Stream.<Map<String, ? extends Entry>>of(timeline.people(), timeline.organisations())
                .flatMap(list -> list.keySet().stream())
                .filter(id -> !index.saidBy(id).isEmpty());
    }

    private static final class Builder {

        private final SiteIndex index;
        private final Typesetter typesetter;
        private final Map<String, List<Saying>> sayings;
        private final int count;

        Builder(SiteIndex index, Typesetter typesetter) {
            this.index = index;
            this.typesetter = typesetter;
            this.sayings = speakers(index)
                    .collect(Collectors.toMap(
                            Function.identity(),
                            id -> Sayings.of(id, index.saidBy(id)).stream()
                                    .sorted(Comparator.comparing(Saying::when))
                                    .toList(),
                            (one, other) -> one,
                            TreeMap::new));
            this.count = sayings.values().stream().mapToInt(List::size).sum();
        }

        VoicesPage page() {
            List<Side> sides = sides();
            String title = index.say("facet.voices");
            return new VoicesPage(
                    title,
                    index.describe(title),
                    Pictures.voices(rows(sides), index),
                    sides,
                    themes(),
                    phrases(index.timeline().phrases().keySet()),
                    count,
                    sayings.size(),
                    typesetter.bibliography().lines());
        }

        /** Those with most statements first, and last those who belong to none. */
        private List<Side> sides() {
            String nobody = index.say("voices.independent");
            Map<String, List<String>> bySide = sayings.keySet().stream()
                    .collect(Collectors.groupingBy(id -> side(id).orElse(nobody), TreeMap::new, Collectors.toList()));
            List<Map.Entry<String, List<String>>> ordered = bySide.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, List<String>> side) ->
                                    side.getKey().equals(nobody))
                            .thenComparing(side -> -size(side.getValue()))
                            .thenComparing(Map.Entry::getKey))
                    .toList();
            var sides = new ArrayList<Side>();
            for (Map.Entry<String, List<String>> side : ordered) {
                sides.add(new Side(
                        "side-" + SortName.of(side.getKey()).replace(' ', '-'),
                        side.getKey(),
                        inOrder(side.getValue())));
            }
            return sides;
        }

        private int size(List<String> speakers) {
            return speakers.stream().mapToInt(id -> told(id).size()).sum();
        }

        private List<Saying> told(String speaker) {
            return sayings.getOrDefault(speaker, List.of());
        }

        private List<Speaker> inOrder(List<String> speakers) {
            return speakers.stream()
                    .sorted(Comparator.comparing((String id) -> -told(id).size())
                            .thenComparing(Function.identity()))
                    .map(id -> new Speaker(
                            "by-" + id, index.speaker(id), count > MOST ? List.of() : voices(id), told(id).size()))
                    .toList();
        }

        /** The country of a person; of a body the side that published most of its statements. */
        private Optional<String> side(String speaker) {
            Optional<Person> person =
                    Optional.ofNullable(index.timeline().people().get(speaker));
            return person.isPresent()
                    ? person.flatMap(Person::country)
                            .map(country -> index.named(country, Facet.COUNTRIES, Optional.empty())
                                    .name())
                    : publishedBy(told(speaker));
        }

        private Optional<String> publishedBy(List<Saying> told) {
            return told.stream()
                    .flatMap(saying -> saying.statement().source().stream())
                    .map(SourceRef::id)
                    .flatMap(source -> index.source(source).side().stream())
                    .filter(side -> !side.equals(Source.INDEPENDENT))
                    .collect(Collectors.groupingBy(side -> side, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey);
        }

        private List<Voice> voices(String speaker) {
            return told(speaker).stream()
                    .map(saying -> new Voice(
                            new Said(
                                    index.line(saying.event()),
                                    saying.also().stream().map(index::line).toList(),
                                    new Notes(saying.event().date(), List.of(saying.statement()), index, typesetter)
                                            .all()
                                            .get(0)),
                            saying.event().themes().stream()
                                    .map(index::themePlace)
                                    .toList(),
                            phrases(index.phraseUses().in(saying.statement()))))
                    .toList();
        }

        private List<Link> phrases(Collection<String> ids) {
            return index.timeline().phrases().values().stream()
                    .filter(phrase -> ids.contains(phrase.id()))
                    .map(phrase -> new Link(phrase.name(), Address.phrase(phrase.id())))
                    .toList();
        }

        private Map<Integer, Named> themes() {
            return sayings.values().stream()
                    .flatMap(List::stream)
                    .flatMap(saying -> saying.event().themes().stream())
                    .distinct()
                    .collect(Collectors.toMap(
                            index::themePlace,
                            theme -> index.named(theme, Facet.THEMES, Optional.empty()),
                            (one, other) -> one,
                            TreeMap::new));
        }

        private List<VoiceRow> rows(List<Side> sides) {
            var rows = new ArrayList<VoiceRow>();
            for (Side side : sides) {
                rows.add(new VoiceRow(side.name, Optional.empty(), List.of()));
                side.speakers.forEach(speaker -> rows.add(new VoiceRow(
                        speaker.who.name(), Optional.of(speaker.who), dots(speaker.id.substring("by-".length())))));
            }
            return rows.subList(0, Math.min(rows.size(), ROWS));
        }

        private List<VoiceRow.Said> dots(String speaker) {
            List<Saying> told = told(speaker);
            if (count <= MOST) {
                return told.stream().map(this::dot).toList();
            }
            Map<Long, List<Saying>> byYear = told.stream()
                    .collect(Collectors.groupingBy(
                            saying -> Years.of(saying.event()), TreeMap::new, Collectors.toList()));
            return byYear.values().stream().map(year -> dot(year.get(0))).toList();
        }

        private VoiceRow.Said dot(Saying saying) {
            String words = saying.statement().text().plainText().strip();
            String shown = words.length() <= WORDS
                    ? words
                    : words.substring(0, words.lastIndexOf(' ', WORDS) > 0 ? words.lastIndexOf(' ', WORDS) : WORDS)
                            + "…";
            return new VoiceRow.Said(
                    Address.event(saying.event().id()),
                    saying.when(),
                    index.say(
                            "voices.dot",
                            "who",
                            index.speaker(saying.statement().by()).name(),
                            "date",
                            index.date(saying.when()).words(),
                            "words",
                            shown));
        }
    }
}
