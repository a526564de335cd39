package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.page.Filter;
import org.annals.site.picture.Pictures;

/**
 * What the script of the filter needs, and no promise to other programs.
 *
 * <p>It grows with the events, so it says nothing twice: each kind of text is a list of its own, which packs well, and the
 * events of a value are the steps from each to the next. {@code runs} of a pile are how many events to leave out and how
 * many to take, in turn.
 */
final class FilterJson implements Format {

    private static final String FILE = "filter.json";

    @Override
    public List<Published> files() {
        return List.of(new Published(
                FILE, "What the choice of events on the front page needs; no promise to other programs."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        try (Writer out = sink.openText(FILE)) {
            out.write(text(Filter.of(Pictures.period(site.index()), site.index())));
        }
        return List.of();
    }

    private static String text(Filter filter) {
        List<Filter.Item> items = filter.items();
        return Json.compact(new Json()
                .put("years", filter.years().stream().map(FilterJson::year).toList())
                .put("ids", items.stream().map(Filter.Item::id).toList())
                .put("titles", items.stream().map(Filter.Item::title).toList())
                .put("dates", items.stream().map(Filter.Item::date).toList())
                .put("places", steps(items.stream().map(Filter.Item::place).toList()))
                .put("milestones", steps(milestones(items)))
                .put("facets", filter.groups().stream().map(FilterJson::facet).toList())
                .put("piles", filter.piles().stream().map(FilterJson::runs).toList()));
    }

    /** Its words only where they are more than the number. */
    private static List<Object> year(Filter.Year year) {
        return year.words().equals(String.valueOf(year.year()))
                ? List.of(year.year(), year.events())
                : List.of(year.year(), year.events(), year.words());
    }

    private static List<Integer> milestones(List<Filter.Item> items) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).milestone())
                .boxed()
                .toList();
    }

    private static List<Object> facet(Filter.Group group) {
        return List.of(
                group.id(),
                group.label(),
                group.values().stream()
                        .map(value -> List.of(value.id(), value.name(), steps(value.events())))
                        .toList());
    }

    /** From -1 to the first, from each to the next. */
    private static List<Integer> steps(List<Integer> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> numbers.get(i) - (i == 0 ? -1 : numbers.get(i - 1)))
                .toList();
    }

    private static List<Integer> runs(List<Integer> numbers) {
        var runs = new ArrayList<Integer>();
        int next = 0;
        for (int number : numbers) {
            if (number > next || runs.isEmpty()) {
                runs.add(number - next);
                runs.add(0);
            }
            runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
            next = number + 1;
        }
        return runs;
    }
}
