package org.annals.render;

import java.util.List;
import org.annals.problem.Result;
import org.annals.site.Dating;
import org.annals.site.Site;

/** {@code sources.json}, {@code sources.bib}, {@code sources.ris}: every source of the timeline for other programs. */
final class SourceFiles implements Format {

    @Override
    public List<Result<Artifact>> render(Site site) {
        var dating = new Dating(site.timeline().language());
        List<CslItem> items = site.timeline().sources().values().stream()
                .map(source -> CslItem.of(source, dating))
                .toList();
        return CitationFormat.ALL.stream()
                .map(format -> Result.of(Artifact.text("sources." + format.extension(), format.text(items))))
                .toList();
    }
}
