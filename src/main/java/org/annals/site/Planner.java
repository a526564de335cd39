package org.annals.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.model.Event.Alias;
import org.annals.model.Settings;
import org.annals.model.Settings.NavigationItem;
import org.annals.model.Timeline;
import org.annals.problem.Explanation;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;

/** The stage from a timeline to its site. */
public final class Planner {

    private final Plan plan;
    private final Timeline timeline;
    private final List<Page> pages = new ArrayList<>();
    private final Map<Address, Location> origins = new HashMap<>();
    private final Ground ground = new Ground();

    private Planner(Timeline timeline) {
        this.plan = new Plan(timeline);
        this.timeline = timeline;
    }

    public static Result<Site> plan(Timeline timeline) {
        return new Planner(timeline).site();
    }

    private Result<Site> site() {
        Settings settings = timeline.settings();
        List<Long> years = Years.of(settings.period());
        add(HomePage.of(years, plan), settings.at());
        years.forEach(year -> {
            add(YearPage.of(year, years, plan), settings.at());
            MonthPage.all(year, plan).forEach(page -> add(page, settings.at()));
        });
        evidence(events(), settings.at());
        StatePage.all(plan).forEach(page -> add(page, settings.at()));
        ways(settings.at());
        PrintPage.all(plan).forEach(page -> add(page, settings.at()));
        add(GapsPage.of(years, plan), settings.at());
        Facet.ALL.forEach(this::facet);
        add(SearchPage.of(plan), settings.at());
        timeline.pages().forEach(page -> add(ProsePage.of(page, plan), page.at()));
        help(settings.at());
        add(
                new NotFoundPage(
                        timeline.language().say("not-found.title"),
                        timeline.language().say("not-found.text")),
                settings.at());
        timeline.published().forEach(this::redirects);
        settings.navigation().forEach(this::reached);
        return Result.of(new Site(timeline, pages, plan.anchorLinks(), origins), plan.problems());
    }

    private List<EventPage> events() {
        List<Event> events = timeline.published();
        var planned = new ArrayList<EventPage>();
        for (int i = 0; i < events.size(); i++) {
            Optional<Event> previous = i > 0 ? Optional.of(events.get(i - 1)) : Optional.empty();
            Optional<Event> next = i + 1 < events.size() ? Optional.of(events.get(i + 1)) : Optional.empty();
            EventPage page = EventPage.of(events.get(i), previous, next, plan);
            add(page, events.get(i).at().file());
            planned.add(page);
        }
        return planned;
    }

    private void evidence(List<EventPage> events, Location from) {
        SourcesPage.all(plan).forEach(page -> add(page, from));
        Map<String, List<EventPage>> bySource = SourcePage.bySource(events);
        timeline.sources()
                .forEach((id, source) -> add(SourcePage.of(source, bySource.getOrDefault(id, List.of()), plan), from));
        add(GlossaryPage.of(events, plan), from);
    }

    private void facet(Facet facet) {
        Location from = timeline.settings().at();
        add(IndexPage.of(facet, plan), from);
        facet.all(timeline).forEach(entry -> {
            add(EntryPage.of(facet, entry, plan), from);
            EntryYearPage.all(facet, entry, plan).forEach(page -> add(page, from));
        });
    }

    /** By name, by the day of the calendar, by what changed. */
    private void ways(Location from) {
        AlphabetPage.all(plan).forEach(page -> add(page, from));
        OnThisDayPage.all(plan).forEach(page -> add(page, from));
        if (plan.exists(ChangesPage.ADDRESS)) {
            add(ChangesPage.of(plan), from);
        }
    }

    private void help(Location from) {
        add(HelpIndexPage.of(plan), from);
        Explanation.all().forEach(explanation -> add(HelpPage.of(explanation), from));
    }

    private void redirects(Event event) {
        for (Alias alias : event.aliases()) {
            Address.HOME
                    .resolve(alias.path())
                    .ifPresent(old -> add(new RedirectPage(old, event.title(), Address.event(event.id())), alias.at()));
        }
    }

    private void reached(NavigationItem item) {
        if (Address.HOME.resolve(item.page()).filter(plan::exists).isEmpty()) {
            plan.report(Problem.of(
                    Rule.DEAD_LINK,
                    item.at(),
                    "the navigation leads to " + item.page() + ", and there is no such page in this site",
                    "write the address of a page, such as about/"));
        }
    }

    private void add(Page page, Location from) {
        Optional<Problem> clash = ground.take(page.address().file(), from.file(), from);
        if (clash.isEmpty()) {
            pages.add(page);
            origins.put(page.address(), from);
        }
        clash.ifPresent(plan::report);
    }
}
