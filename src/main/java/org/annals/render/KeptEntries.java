package org.annals.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.annals.model.Language;
import org.annals.model.Source;
import org.annals.site.Site;

/** How sources stand in a bibliography, written when a page shows them, and kept for the sites that follow in the same language. */
final class KeptEntries {

    private final Language language;
    private final EntryProcessor processor;
    private final Map<String, Entry> written = new ConcurrentHashMap<>();

    private record Entry(Source source, String html) {}

    /** For a site, and those after it. */
    KeptEntries(Site site) {
        this.language = site.timeline().language();
        this.processor =
                new EntryProcessor(site.index().dating(), site.settings().language());
    }

    /** Whether the entries of a site read the same. */
    boolean serves(Site site) {
        return language.equals(site.timeline().language());
    }

    /** The entries of the sources of a site, by id. */
    Function<String, Optional<String>> of(Site site) {
        Map<String, Source> sources = site.timeline().sources();
        return id -> Optional.ofNullable(sources.get(id)).map(this::entry);
    }

    private String entry(Source source) {
        return Optional.ofNullable(written.get(source.id()))
                .filter(entry -> entry.source.equals(source))
                .orElseGet(() -> write(source))
                .html;
    }

    private synchronized Entry write(Source source) {
        var entry = new Entry(
                source, EntryHtml.of(processor.entries(List.of(source)).get(0), source));
        written.put(source.id(), entry);
        return entry;
    }
}
