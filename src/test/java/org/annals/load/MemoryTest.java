package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annals.FixtureSite;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever remembers says the same as whoever reads everything again, after whatever change. */
class MemoryTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingRememberedIsOutOfDate(long seed) {
        var random = new Random(seed);
        SourceTree whole = FixtureSite.tree(FixtureSite.EVERYTHING);
        var memory = Memory.empty();
        var content = new ArrayList<>(whole.content());
        for (int round = 0; round < 40; round++) {
            change(content, whole.content(), random);
            SourceTree tree = new SourceTree(content, whole.templates(), whole.assets());
            Result<Timeline> remembered = Loader.load(tree, memory);
            Result<Timeline> fresh = Loader.load(tree);
            assertThat(remembered.problems()).containsExactlyInAnyOrderElementsOf(fresh.problems());
            assertThat(events(remembered)).isEqualTo(events(fresh));
            assertThat(remembered.value().map(Timeline::sources))
                    .isEqualTo(fresh.value().map(Timeline::sources));
            assertThat(remembered.value().map(Timeline::people))
                    .isEqualTo(fresh.value().map(Timeline::people));
        }
    }

    private static List<Event> events(Result<Timeline> loaded) {
        return loaded.value().map(Timeline::events).orElse(List.of());
    }

    /** A file is taken away, put back, cut, or loses or changes a line: ids come and go with it. */
    private static void change(List<SourceFile> content, List<SourceFile> whole, Random random) {
        SourceFile file = whole.get(random.nextInt(whole.size()));
        content.removeIf(other -> other.path().equals(file.path()));
        if (random.nextInt(4) > 0) {
            content.add(new SourceFile(file.path(), changed(file.text(), random)));
        }
        content.sort((a, b) -> a.path().compareTo(b.path()));
        if (content.stream().noneMatch(other -> other.path().equals("content/site.yaml"))) {
            content.addAll(whole.stream()
                    .filter(other -> other.path().equals("content/site.yaml"))
                    .toList());
        }
    }

    private static String changed(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, lines.get(at).replace('a', 'e'));
            case 2 -> lines.add(at, lines.get(at));
            default -> {} // as it was at first
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        SourceTree whole = FixtureSite.tree(FixtureSite.EVERYTHING);
        var memory = Memory.empty();
        List<Event> first = events(Loader.load(whole, memory));
        List<Integer> objects = first.stream().map(System::identityHashCode).toList();
        var content = new ArrayList<>(whole.content());
        SourceFile file = content.stream()
                .filter(one -> one.path().startsWith("content/events/"))
                .findFirst()
                .orElseThrow();
        content.set(content.indexOf(file), new SourceFile(file.path(), file.text() + "\n"));
        List<Event> second = events(Loader.load(new SourceTree(content, whole.templates(), whole.assets()), memory));
        assertThat(second).hasSameSizeAs(first);
        assertThat(second.stream().filter(event -> !objects.contains(System.identityHashCode(event))))
                .extracting(Event::id)
                .containsExactly(file.stem());
    }
}
