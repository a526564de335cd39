package org.annals.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.annals.site.page.PagePlan;
import org.annals.site.text.Digests;
import org.annals.site.text.Routes;

/** The stage from a timeline to its site. */
public final class Planner {

    /** Pages that come with the first entry of a list. */
    private static final Set<Address> LISTS = Stream.concat(
                    Facet.ALL.stream().map(Facet::index),
                    Stream.of(Address.GLOSSARY, Address.CHANGES, Address.VOICES, Address.PHRASES, Address.EDITIONS))
            .collect(Collectors.toSet());

    private Planner() {}

    /** Looks everything up and lists the pages; makes none of them. */
    public static Result<Site> plan(Timeline timeline) {
        return plan(SiteIndex.of(timeline), Optional.empty());
    }

    /** The same of a timeline like that of a site before, from which what is the same in both is taken. */
    public static Result<Site> plan(Timeline timeline, Site before) {
        return plan(before.index().next(timeline), Optional.of(before));
    }

    private static Result<Site> plan(SiteIndex index, Optional<Site> before) {
        var problems = new ArrayList<Problem>();
        List<PagePlan> wanted = wanted(index);
        Optional<Site> alike = before.filter(site -> haveSameAddresses(site.plans(), wanted));
        List<PagePlan> plans = alike.isPresent() ? wanted : withoutClashes(wanted, problems);
        Routes routes = alike.map(Site::routes)
                .orElseGet(
                        () -> new Routes(plans.stream().map(PagePlan::address).collect(Collectors.toSet())));
        index.timeline()
                .settings()
                .navigation()
                .forEach(item -> deadEnd(item, routes).ifPresent(problems::add));
        FormerAddresses.problems(index, routes).forEach(problems::add);
        Digests digests =
                before.map(site -> site.digests().next(index, routes)).orElseGet(() -> Digests.of(index, routes));
        return Result.of(new Site(index, digests, routes, plans), problems);
    }

    private static List<PagePlan> wanted(SiteIndex index) {
        List<List<PagePlan>> all = PageTypes.ALL.parallelStream()
                .map(type -> type.plans().apply(index).toList())
                .toList();
        return all.stream().flatMap(List::stream).toList();
    }

    /** Pages whose addresses no two of a site had need not be looked at for that again. */
    private static boolean haveSameAddresses(List<PagePlan> before, List<PagePlan> wanted) {
        if (before.size() != wanted.size()) {
            return false;
        }
        int at = 0;
        while (at < wanted.size()
                && wanted.get(at).address().equals(before.get(at).address())) {
            at++;
        }
        return at == wanted.size();
    }

    private static List<PagePlan> withoutClashes(List<PagePlan> wanted, List<Problem> problems) {
        var taken = new TakenPaths();
        Map<Boolean, List<PagePlan>> isOwn = wanted.stream().collect(Collectors.partitioningBy(Planner::isOwnText));
        Set<PagePlan> without = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.of(false, true)
                .flatMap(own -> isOwn.getOrDefault(own, List.of()).stream())
                .forEach(plan -> taken.take(plan.address().file(), owner(plan), plan.origin())
                        .ifPresent(clash -> {
                            problems.add(clash);
                            without.add(plan);
                        }));
        return without.isEmpty()
                ? wanted
                : wanted.stream().filter(plan -> !without.contains(plan)).toList();
    }

    /** A text of the editors gives way to the pages that every site has: its name can be another. */
    private static boolean isOwnText(PagePlan plan) {
        return plan.origin().file().startsWith("content/pages/");
    }

    private static String owner(PagePlan plan) {
        return plan.origin().file().equals("content/site.yaml")
                ? "a page of the program"
                : plan.origin().file();
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
