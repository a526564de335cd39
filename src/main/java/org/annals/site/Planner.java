package org.annals.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Settings.NavigationItem;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.AlphabetPage;
import org.annals.site.page.ChangesPage;
import org.annals.site.page.DeskPage;
import org.annals.site.page.EntryPage;
import org.annals.site.page.EntryYearPage;
import org.annals.site.page.EventPage;
import org.annals.site.page.GapsPage;
import org.annals.site.page.GlossaryPage;
import org.annals.site.page.HelpIndexPage;
import org.annals.site.page.HelpPage;
import org.annals.site.page.HomePage;
import org.annals.site.page.IndexPage;
import org.annals.site.page.MonthPage;
import org.annals.site.page.NotFoundPage;
import org.annals.site.page.OnThisDayPage;
import org.annals.site.page.PagePlan;
import org.annals.site.page.PhrasePage;
import org.annals.site.page.PhrasesPage;
import org.annals.site.page.PrintPage;
import org.annals.site.page.ProsePage;
import org.annals.site.page.RedirectPage;
import org.annals.site.page.SearchPage;
import org.annals.site.page.SourcePage;
import org.annals.site.page.SourcesPage;
import org.annals.site.page.StatePage;
import org.annals.site.page.VoicesPage;
import org.annals.site.page.YearPage;
import org.annals.site.text.Digests;
import org.annals.site.text.Routes;

/** The stage from a timeline to its site. */
public final class Planner {

    /** Every kind of page; where two want one address, the first has it. */
    private static final List<Function<SiteIndex, Stream<PagePlan>>> KINDS = List.of(
            HomePage::plans,
            YearPage::plans,
            MonthPage::plans,
            EventPage::plans,
            SourcesPage::plans,
            SourcePage::plans,
            GlossaryPage::plans,
            VoicesPage::plans,
            PhrasesPage::plans,
            PhrasePage::plans,
            StatePage::plans,
            ChangesPage::plans,
            AlphabetPage::plans,
            OnThisDayPage::plans,
            PrintPage::plans,
            GapsPage::plans,
            DeskPage::plans,
            IndexPage::plans,
            EntryPage::plans,
            EntryYearPage::plans,
            SearchPage::plans,
            ProsePage::plans,
            HelpIndexPage::plans,
            HelpPage::plans,
            NotFoundPage::plans,
            RedirectPage::plans);

    /** Pages that come with the first entry of a list. */
    private static final Set<Address> LISTS = Stream.concat(
                    Facet.ALL.stream().map(Facet::index),
                    Stream.of(Address.GLOSSARY, Address.CHANGES, Address.VOICES, Address.PHRASES))
            .collect(Collectors.toSet());

    private Planner() {}

    /** Looks everything up and lists the pages; makes none of them. */
    public static Result<Site> plan(Timeline timeline) {
        SiteIndex index = SiteIndex.of(timeline);
        var problems = new ArrayList<Problem>();
        List<PagePlan> plans = plans(index, problems);
        Set<Address> addresses = new LinkedHashSet<>();
        plans.forEach(plan -> addresses.add(plan.address()));
        var routes = new Routes(addresses);
        timeline.settings().navigation().forEach(item -> deadEnd(item, routes).ifPresent(problems::add));
        FormerAddresses.problems(index, routes).forEach(problems::add);
        return Result.of(new Site(index, Digests.of(index, routes), routes, plans), problems);
    }

    private static List<PagePlan> plans(SiteIndex index, List<Problem> problems) {
        var plans = new ArrayList<PagePlan>();
        var taken = new TakenPaths();
        KINDS.stream().flatMap(kind -> kind.apply(index)).forEach(plan -> {
            Optional<Problem> clash =
                    taken.take(plan.address().file(), plan.origin().file(), plan.origin());
            clash.ifPresentOrElse(problems::add, () -> plans.add(plan));
        });
        return plans;
    }

    private static Optional<Problem> deadEnd(NavigationItem item, Routes routes) {
        return Address.HOME
                        .resolve(item.page())
                        .filter(page -> routes.exists(page) || LISTS.contains(page))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Rule.DEAD_LINK,
                        item.at(),
                        "the navigation leads to " + item.page() + ", and there is no such page in this site",
                        "delete this item, or write the address of a page that is there, such as /sources/"));
    }
}
