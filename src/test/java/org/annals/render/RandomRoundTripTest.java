package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.HostileSite;
import org.annals.intake.ImportOptions;
import org.annals.intake.Importer;
import org.annals.load.Loader;
import org.annals.model.date.RandomDates;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.Direction;
import org.annals.source.Invisible;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever events a timeline has, what a file carries of them comes back from it: published again it is the same. */
class RandomRoundTripTest {

    private static final int EVENTS = 60;

    private static final ImportOptions NONE =
            new ImportOptions(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The first letters of stretches of 64 signs. */
    private static final List<Integer> SCRIPTS =
            List.of(0x20, 0x40, 0xA0, 0xC0, 0x300, 0x400, 0x5D0, 0x628, 0x905, 0x2010, 0x4E00, 0xFF01, 0x1F600);

    private static final Map<String, String> LISTS = Map.of(
            "content/people.yaml", "amina: {name: Amina}\nboris: {name: Boris}\n",
            "content/themes.yaml", "law: {name: Law}\ntrade: {name: Trade}\n",
            "content/countries.yaml", "aland: {name: Aland}\n",
            "content/places.yaml", "city: {name: City, lat: -31.5, lon: 121.25}\nfar: {name: Far}\n");

    private static final List<String> KEYS = List.of(
            "people: [boris, amina]\n",
            "themes: [law]\n",
            "themes: [trade, law]\n",
            "countries: [aland]\n",
            "place: city\n",
            "place: far\n",
            "milestone: true\n",
            "sources: [date-1, title-2]\n");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTableComesBack(int seed) {
        assertComesBack("timeline.csv", new TimelineCsv(), project(seed));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
    void theSlidesComeBack(int seed) {
        assertComesBack("timelinejs.json", new TimelineJs(), project(seed));
    }

    private static void assertComesBack(String file, Format format, Map<String, String> project) {
        String text = DataSite.file(file, format, site(project));
        var again = new TreeMap<>(project);
        again.keySet().removeIf(path -> path.startsWith("content/events/"));
        Importer.run(
                tree(again),
                List.of(new SourceFile(file, text)),
                NONE,
                (path, written) -> again.put(path, told(written)));
        List<String> found = DataSite.file(file, format, site(again)).lines().toList();
        List<String> expected = text.lines().toList();
        assertThat(expected).hasSizeGreaterThan(EVENTS / 2);
        assertThat(found.stream().filter(line -> !expected.contains(line))).isEmpty();
        assertThat(found).isEqualTo(expected);
    }

    /** Neither file has the account. */
    private static String told(String event) {
        return event.replace("draft: true\n", "").strip() + "\n\n" + HostileSite.BODY + "\n";
    }

    private static SourceTree tree(Map<String, String> files) {
        return new SourceTree(
                files.entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList(),
                List.of(),
                List.of());
    }

    /** Without the checks of meaning, so that dates may lie anywhere. */
    private static Site site(Map<String, String> files) {
        var loaded = Loader.load(tree(files));
        return loaded.value()
                .flatMap(read -> Planner.plan(read).value())
                .orElseThrow(() -> new AssertionError(loaded.problems()));
    }

    private static Map<String, String> project(int seed) {
        var random = new SplittableRandom(seed);
        var dates = new RandomDates(seed);
        var files = new TreeMap<>(HostileSite.content());
        files.keySet().removeIf(path -> path.startsWith("content/events/"));
        files.putAll(LISTS);
        IntStream.range(0, EVENTS).forEach(i -> files.put("content/events/e" + i + ".md", event(dates.any(), random)));
        return files;
    }

    private static String event(String date, SplittableRandom random) {
        String keys = KEYS.stream()
                .filter(key -> random.nextInt(3) == 0)
                .collect(Collectors.toMap(key -> key.replaceFirst(":.*\n", ""), key -> key, (one, other) -> other))
                .values()
                .stream()
                .collect(Collectors.joining());
        return "---\ntitle: \"" + words(random) + "\"\ndate: \"" + date + "\"\nsummary: \"" + words(random)
                + "\"\nkind: summit\n" + keys + "---\n\n" + HostileSite.BODY + "\n";
    }

    /** One of the hard titles, or signs of one script. */
    private static String words(SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return requireNonNull(HostileSite.TITLES.get(random.nextInt(HostileSite.TITLES.size())));
        }
        int first = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        return Stream.concat(
                        Stream.of("x"),
                        IntStream.generate(() -> first + random.nextInt(64))
                                .limit(1 + random.nextInt(40))
                                .mapToObj(Character::toString)
                                .filter(sign -> Character.isDefined(sign.codePointAt(0))
                                        && Invisible.in(sign, 0).isEmpty()
                                        && !Direction.isIn(sign)) // no file may hold them alone, nor is one imported
                                .map(sign -> sign.equals("\"") || sign.equals("\\") ? "\\" + sign : sign))
                .collect(Collectors.joining());
    }
}
