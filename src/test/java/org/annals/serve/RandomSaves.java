package org.annals.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.render.Artifact;
import org.annals.source.Project;

/** Saves as somebody might make them: words and fields that change, files that go, come back, and are renamed. */
final class RandomSaves {

    private static final Pattern FIELD =
            Pattern.compile("(?m)^(?:date|kind|place|people|countries|organisations|themes|sources): .+$");

    private final Path root;
    private final Random random;
    private final Map<Path, String> originals = new TreeMap<>();
    private final List<String> made = new ArrayList<>();

    RandomSaves(Path root, Random random) throws IOException {
        this.root = root;
        this.random = random;
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(?:md|yaml)"))
                    .toList()) {
                originals.put(file, Files.readString(file));
            }
        }
    }

    /**
     * Makes one more.
     *
     * @return what was saved
     */
    Path make() throws IOException {
        List<Path> files = List.copyOf(originals.keySet());
        Path file = files.get(random.nextInt(files.size()));
        String original = originals.getOrDefault(file, "");
        int way = random.nextInt(7);
        made.add(way + " of " + root.relativize(file));
        switch (way) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> Files.writeString(file, original);
            case 2 -> Files.writeString(file, word(original, "title: ", "Save " + made.size() + ", "));
            case 3 -> Files.writeString(file, word(original, "name: ", "Save " + made.size() + ", "));
            case 4 -> Files.writeString(file, word(original, "\n\n", "Word" + made.size() + " "));
            default -> Files.writeString(file, field(original));
        }
        return file;
    }

    /** Puts what another file says of the same key in the place of what this one says: an event of other people, or another year. */
    private String field(String text) {
        List<String> others = originals.values().stream()
                .flatMap(other -> FIELD.matcher(other).results())
                .map(MatchResult::group)
                .toList();
        String chosen = others.get(random.nextInt(others.size()));
        String key = chosen.substring(0, chosen.indexOf(':'));
        return text.replaceFirst("(?m)^" + key + ": .+$", Matcher.quoteReplacement(chosen));
    }

    /** Puts words behind one of the places where something stands. */
    private String word(String text, String place, String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
            places.add(at + place.length());
        }
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(random.nextInt(places.size()));
        return text.substring(0, at) + words + text.substring(at);
    }

    /** The site as it is built of what is there now, after what is gone has come back, or all is as it was at first. */
    List<Artifact> built() throws IOException {
        restore(Files::notExists);
        List<Artifact> now = build();
        if (!now.isEmpty()) {
            return now;
        }
        restore(Files::exists);
        return build();
    }

    private List<Artifact> build() {
        return Generated.of(Project.read(root), Optional.empty()).artifacts();
    }

    private void restore(Predicate<Path> which) throws IOException {
        for (Map.Entry<Path, String> file : originals.entrySet()) {
            if (which.test(file.getKey())) {
                Files.writeString(file.getKey(), file.getValue());
            }
        }
    }

    @Override
    public String toString() {
        return String.join(", ", made);
    }
}
