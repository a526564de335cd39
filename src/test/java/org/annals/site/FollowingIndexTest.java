package org.annals.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.annals.load.Memory;
import org.annals.model.Timeline;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.PagePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site takes from the site before it is what it would be without that. */
class FollowingIndexTest {

    private static final int EVENTS = 8;
    private static final List<String> DATES =
            List.of("2001-05-02", "2001-05-03", "2001-06", "2002", "2003-05-02", "2003-05-03/2004-01-01");
    private static final List<String> TITLES = List.of("A fire", "The flood", "Ärger", "1848", "Storm", "Étude");

    /** An event as it is after some saves. */
    private record Draft(String id, int date, int title, int people, int place) {

        /** With another of what it has; mostly one thing changes at a time. */
        Draft saved(Random random) {
            int field = random.nextInt(5);
            return new Draft(
                    id,
                    field == 0 ? random.nextInt(DATES.size()) : date,
                    field == 1 ? random.nextInt(TITLES.size()) : title,
                    field == 2 ? random.nextInt(4) : people,
                    field == 3 ? random.nextInt(3) : place);
        }
    }

    private final Memory memory = Memory.empty();
    private final Sketch sketch = new Sketch()
            .file("people.yaml", "ann: {name: Ann}\nben: {name: Ben}\n")
            .file("places.yaml", "rome: {name: Rome, lat: 1, lon: 2}\nbonn: {name: Bonn, lat: 3, lon: 4}\n");

    private Timeline timeline(List<Draft> drafts) {
        for (Draft draft : drafts) {
            sketch.event(
                    draft.id,
                    TITLES.get(draft.title),
                    DATES.get(draft.date),
                    List.of("# nobody", "people: [ann]", "people: [ben]", "people: [ann, ben]")
                            .get(draft.people),
                    List.of("# nowhere", "place: rome", "place: bonn").get(draft.place),
                    draft.people > 0
                            ? "annotations: [{kind: statement, by: " + (draft.people == 1 ? "ann" : "ben")
                                    + ", text: Yes., source: paper}]"
                            : "# said nothing");
        }
        return sketch.timeline(memory);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterAnyNumberOfSaves(long seed) {
        var random = new Random(seed);
        var drafts = new ArrayList<>(IntStream.range(0, EVENTS)
                .mapToObj(at -> new Draft("event-" + at, at % DATES.size(), at % TITLES.size(), at % 4, at % 3))
                .toList());
        Site site = Planner.plan(timeline(drafts)).value().orElseThrow();
        for (int save = 0; save < 40; save++) {
            int at = random.nextInt(drafts.size());
            if (random.nextInt(8) > 0) {
                drafts.set(at, drafts.get(at).saved(random));
            } else if (random.nextBoolean()) {
                drafts.add(new Draft("added-" + save, random.nextInt(DATES.size()), 0, 1, 1));
            } else {
                sketch.without("events/" + drafts.remove(at).id + ".md");
            }
            Timeline timeline = timeline(drafts);
            site = Planner.plan(timeline, site).value().orElseThrow();
            assertThat(told(site))
                    .as("after save %d of %d, %s", save, seed, drafts)
                    .isEqualTo(told(Planner.plan(timeline).value().orElseThrow()));
        }
    }

    /** All that may have been taken from the site before. */
    private static List<Object> told(Site site) {
        SiteIndex index = site.index();
        var told = new ArrayList<>(List.of(
                site.plans().stream().map(PagePlan::address).toList(),
                site.routes(),
                index.lists(),
                index.days(),
                List.copyOf(index.alphabet().letters().entrySet()),
                index.leaningOn("paper"),
                index.saidBy("ann"),
                index.saidBy("ben")));
        for (Facet facet : Facet.ALL) {
            facet.all(index.timeline()).forEach(entry -> {
                told.add(index.events(facet, entry.id()));
                told.add(index.places(facet, entry.id()));
                told.add(index.byYear(facet, entry.id()));
            });
        }
        return told;
    }
}
