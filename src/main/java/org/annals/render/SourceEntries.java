package org.annals.render;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.site.index.Dating;

/**
 * How each source stands in a bibliography, as HTML: the Chicago style, by a citation processor.
 *
 * <p>Three things are ours: titles stay as they stand on the source, in their own language and linked; dates are in the words
 * of the site, with all their doubts, where the processor knows only years of which it is sure; the address is the link.
 */
final class SourceEntries {

    /** How many entries are finished together. */
    private static final int BATCH = 64;

    /** How many make a second processor worth its start. */
    private static final int MANY = 1_000;

    /** In UTF-8: typographic quotation marks would double the size of each, and there may be tens of thousands. */
    private final Map<String, byte[]> html;

    private SourceEntries(Map<String, byte[]> html) {
        this.html = html;
    }

    static SourceEntries of(Timeline timeline, Dating dating) {
        return of(timeline.sources().values(), dating, timeline.settings().language());
    }

    static SourceEntries of(Collection<Source> sources, Dating dating, String language) {
        List<Source> all = List.copyOf(sources);
        var processors = ThreadLocal.withInitial(() -> new EntryProcessor(dating, language));
        Map<String, byte[]> html = new ConcurrentHashMap<>();
        IntStream batches = IntStream.range(0, (all.size() + BATCH - 1) / BATCH);
        (all.size() < MANY ? batches : batches.parallel())
                .mapToObj(batch -> all.subList(batch * BATCH, Math.min(all.size(), (batch + 1) * BATCH)))
                .forEach(batch -> add(batch, processors.get(), html));
        return new SourceEntries(html);
    }

    private static void add(List<Source> batch, EntryProcessor processor, Map<String, byte[]> html) {
        List<String> entries = processor.entries(batch);
        for (int i = 0; i < batch.size(); i++) {
            html.put(
                    batch.get(i).id(),
                    EntryHtml.of(entries.get(i), batch.get(i)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The entry of a source. */
    Optional<String> html(String source) {
        return Optional.ofNullable(html.get(source)).map(entry -> new String(entry, StandardCharsets.UTF_8));
    }
}
