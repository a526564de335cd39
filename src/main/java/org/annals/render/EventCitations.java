package org.annals.render;

import java.util.List;
import org.annals.problem.Result;
import org.annals.site.EventPage;
import org.annals.site.Site;

/** {@code cite.json}, {@code cite.bib}, {@code cite.ris} beside the page of every event. */
final class EventCitations implements Format {

    @Override
    public List<Result<Artifact>> render(Site site) {
        return site.pages().stream()
                .filter(EventPage.class::isInstance)
                .map(EventPage.class::cast)
                .flatMap(page -> CitationView.all(page, site).stream())
                .map(view -> Result.of(Artifact.text(view.address().path(), view.text())))
                .toList();
    }
}
