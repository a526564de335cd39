package org.annals.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
        return plan(SiteIndex.of(timeline), Digests::of);
    }

    /** The same of a timeline like that of a site before, from which what is the same in both is taken. */
    public static Result<Site> plan(Timeline timeline, Site before) {
        return plan(before.index().next(timeline), before.digests()::next);
    }

    private static Result<Site> plan(SiteIndex index, BiFunction<SiteIndex, Routes, Digests> digests) {
        Timeline timeline = index.timeline();
        var problems = new ArrayList<Problem>();
        List<PagePlan> plans = plans(index, problems);
        Set<Address> addresses = new LinkedHashSet<>();
        plans.forEach(plan -> addresses.add(plan.address()));
        var routes = new Routes(addresses);
        timeline.settings().navigation().forEach(item -> deadEnd(item, routes).ifPresent(problems::add));
        FormerAddresses.problems(index, routes).forEach(problems::add);
        return Result.of(new Site(index, digests.apply(index, routes), routes, plans), problems);
    }

    private static List<PagePlan> plans(SiteIndex index, List<Problem> problems) {
        var taken = new TakenPaths();
        List<List<PagePlan>> all = PageTypes.ALL.parallelStream()
                .map(type -> type.plans().apply(index).toList())
                .toList();
        Set<PagePlan> without = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Planner::isOwnText))
                .forEach(plan -> taken.take(plan.address().file(), owner(plan), plan.origin())
                        .ifPresent(clash -> {
                            problems.add(clash);
                            without.add(plan);
                        }));
        return all.stream()
                .flatMap(List::stream)
                .filter(plan -> !without.contains(plan))
                .toList();
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
