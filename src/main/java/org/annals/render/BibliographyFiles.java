package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.Dating;

/** {@code sources.json}, {@code sources.bib}, {@code sources.ris}: every source of the timeline for other programs. */
final class BibliographyFiles implements Format {

    @Override
    public List<Published> files() {
        return CitationFormats.ALL.stream()
                .map(format ->
                        new Published(file(format), "Every source, as " + format.name() + " for reference managers."))
                .toList();
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        Dating dating = site.index().dating();
        for (CitationFormat format : CitationFormats.ALL) {
            try (Writer out = sink.openText(file(format))) {
                format.write(
                        site.timeline().sources().values().stream()
                                .map(source -> CslItem.of(source, dating))
                                .iterator(),
                        out);
            }
        }
        return List.of();
    }

    private static String file(CitationFormat format) {
        return "sources." + format.extension();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return CitationFormats.ALL.stream()
                .map(format -> new Alternate(
                        format.mediaType(),
                        new Address(file(format)),
                        "sources.title",
                        format.name(),
                        List.of("home", "sources")));
    }
}
