package org.annals.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.compare.ChangeGroups;
import org.annals.compare.ChangeHeadline;
import org.annals.compare.Comparison;
import org.annals.compare.Edition;
import org.annals.compare.EventChange;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.render.Preview;
import org.annals.render.PreviewSheet;
import org.annals.render.SinglePages;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/** Makes the preview of a change: the pages that it touches, before and now, and what is wrong. */
public final class Previews {

    /** More characters than that no phone opens with ease. */
    private static final int MOST_CHARACTERS = 6_000_000;

    private static final int MOST_PAGES = 60;

    private final Revision revision;
    private final Comparison comparison;
    private final Map<Address, String> anchors = new LinkedHashMap<>();
    private final List<PreviewSheet.Page> pages = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int room = MOST_CHARACTERS;

    private Previews(Revision revision) {
        this.revision = revision;
        this.comparison = revision.comparison();
    }

    /** The whole text of one file of HTML; or what is wrong with its template. */
    public static Result<String> of(Revision revision) {
        var previews = new Previews(revision);
        previews.addPages();
        return previews.sheet();
    }

    /** The same without the pages: what changes in words, and what is wrong. */
    public static Result<String> inWords(Revision revision) {
        return new Previews(revision).sheet();
    }

    private void addPages() {
        List<TouchedPage> touched = TouchedPage.of(comparison);
        for (TouchedPage page : touched) {
            anchors.put(page.now().orElseGet(page::address), "page-" + (anchors.size() + 1));
        }
        Optional<SinglePages> before = pages(revision.before(), revision.filesBefore());
        Optional<SinglePages> now = pages(revision.now(), revision.filesNow());
        touched.forEach(page -> add(page, before, now));
    }

    private Result<String> sheet() {
        Timeline timeline = revision.now().timeline();
        return Preview.of(
                new PreviewSheet(
                        timeline.settings().title(),
                        timeline.settings().language(),
                        ChangeHeadline.of(comparison),
                        ChangeGroups.of(comparison),
                        ChangeProblems.of(revision),
                        pages,
                        leftOut),
                revision.filesNow());
    }

    /** A page that is the same before and now is no news. */
    private void add(TouchedPage page, Optional<SinglePages> before, Optional<SinglePages> now) {
        String anchor = anchors.getOrDefault(page.now().orElseGet(page::address), "");
        Optional<String> is = page.now().flatMap(address -> html(now, address, anchor + "-"));
        Optional<String> was = page.before().flatMap(address -> html(before, address, anchor + "-"));
        if ((is.isEmpty() && was.isEmpty()) || is.equals(was)) {
            return;
        }
        int size = is.map(String::length).orElse(0) + was.map(String::length).orElse(0);
        if (size > room || pages.size() == MOST_PAGES) {
            leftOut.add(page.title());
            return;
        }
        room -= size;
        Optional<String> old = was.map(html -> html.replace("\"" + anchor + "-", "\"" + anchor + "-before-")
                .replace("#" + anchor + "-", "#" + anchor + "-before-"));
        pages.add(new PreviewSheet.Page(anchor, page.title(), fate(is, was), page.draft(), is, old));
    }

    private Optional<String> html(Optional<SinglePages> pages, Address address, String prefix) {
        return pages.flatMap(all -> all.of(address, prefix, anchors));
    }

    private static String fate(Optional<String> now, Optional<String> before) {
        if (before.isEmpty()) {
            return "new";
        }
        return now.isEmpty() ? "gone" : "changed";
    }

    /** Drafts that the change touches are shown as if they were published. */
    private Optional<SinglePages> pages(Edition edition, SourceTree tree) {
        Set<String> drafts = comparison.events().stream()
                .flatMap(change -> change instanceof EventChange.Changed changed
                        ? Stream.of(changed.before(), changed.event())
                        : Stream.of(change.event()))
                .filter(Event::draft)
                .map(Event::id)
                .collect(Collectors.toSet());
        Optional<Site> site = drafts.isEmpty()
                ? edition.site()
                : edition.site()
                        .flatMap(planned -> Planner.plan(edition.timeline().publishing(drafts))
                                .value());
        return site.map(found -> new SinglePages(found, tree));
    }
}
