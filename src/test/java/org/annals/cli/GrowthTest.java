package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.SmallProject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk shows how the number of events has grown. */
class GrowthTest {

    private static final String EVENTS = "content/events/";

    @TempDir
    Path root = Path.of("");

    private Repository git = new Repository(Path.of(""));

    @BeforeEach
    void begin() throws Exception {
        SmallProject.write(root);
        git = Repository.of(root);
        commit("2020-05-01");
    }

    private void commit(String day) throws Exception {
        git.commitAt(day + "T10:00:00Z");
    }

    private void event(String id) throws Exception {
        SmallProject.event(root, id);
    }

    private int events() throws Exception {
        try (Stream<Path> files = Files.walk(root.resolve(EVENTS))) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }

    private Document desk() throws Exception {
        Shell build = Shell.run(root, Map.of(), "build", "--no-cards");
        assertThat(build.code()).as(build.err()).isZero();
        return Jsoup.parse(Files.readString(root.resolve("site/editors/index.html")));
    }

    private static List<String> rows(Document desk) {
        return desk.select(".growth tbody tr").stream().map(Element::text).toList();
    }

    @Test
    void daysOfAYoungTimeline() throws Exception {
        int before = events();
        event("second");
        event("third");
        commit("2020-05-03");
        Files.delete(root.resolve(EVENTS + "third.md"));
        commit("2020-05-09");
        Document desk = desk();
        assertThat(rows(desk))
                .containsExactly(
                        "1 May 2020 " + before + " " + before,
                        "3 May 2020 " + (before + 2) + " 2",
                        "9 May 2020 " + (before + 1));
        assertThat(desk.select(".growth meter").eachAttr("value"))
                .containsExactly(before + "", before + 2 + "", before + 1 + "");
        assertThat(desk.select(".growth meter").eachAttr("max")).containsOnly(before + 2 + "");
    }

    @Test
    void monthsOfAnOlderOneTheLastTwelve() throws Exception {
        for (int month = 1; month <= 13; month++) {
            event("in-month-" + month);
            commit("20%02d-%02d-15".formatted(20 + (month + 5) / 12, (month + 5) % 12 + 1));
        }
        List<String> rows = rows(desk());
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0)).startsWith("August 2020 ");
        assertThat(rows.get(11)).startsWith("July 2021 ");
    }

    @Test
    void ofASingleDayThereIsNoGrowthToShow() throws Exception {
        assertThat(desk().select(".growth")).isEmpty();
    }

    @Test
    void aShallowCopyShowsNone() throws Exception {
        event("second");
        commit("2020-05-03");
        Path copy = root.resolve("copy");
        git.run("clone", "-q", "--depth", "1", root.toUri().toString(), copy.toString());
        assertThat(Shell.run(copy, Map.of(), "build", "--no-cards").code()).isZero();
        assertThat(Files.readString(copy.resolve("site/editors/index.html"))).doesNotContain("class=\"growth\"");
    }
}
