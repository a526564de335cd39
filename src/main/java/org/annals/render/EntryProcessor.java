package org.annals.render;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.model.LanguageTag;
import org.annals.model.Source;
import org.annals.site.index.Dating;
import org.jspecify.annotations.Nullable;

/** The citation processor with its style; it serves one thread. */
final class EntryProcessor {

    private static final String FALLBACK = "en-US";

    private final Dating dating;
    private final String language;
    private final Map<String, CSLItemData> items = new HashMap<>();
    private final CSL processor;

    EntryProcessor(Dating dating, String language) {
        this.dating = dating;
        this.language = language;
        try {
            this.processor = new CSL(provider(), style(), known(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in the jar
        }
    }

    private ItemDataProvider provider() {
        return new ItemDataProvider() {
            @Override
            public @Nullable CSLItemData retrieveItem(String id) {
                return items.get(id);
            }

            @Override
            public Collection<String> getIds() {
                return items.keySet();
            }
        };
    }

    /** The nearest of the languages that the processor speaks, which has no traditional Chinese without a region. */
    private static String known(String language) throws IOException {
        Set<String> known = CSL.getSupportedLocales();
        return LanguageTag.widening(language)
                .map(tag -> tag.equals("zh-Hant") ? "zh-TW" : tag)
                .filter(tag -> known.stream().anyMatch(locale -> locale.equals(tag) || locale.startsWith(tag + "-")))
                .findFirst()
                .orElse(FALLBACK);
    }

    private static String style() throws IOException {
        try (var in = EntryProcessor.class.getResourceAsStream("chicago.csl")) {
            if (in == null) {
                throw new AssertionError("chicago.csl is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One bibliography for each: together they would be sorted, and told apart, which costs more than to write them. */
    List<String> entries(List<Source> sources) {
        var format = new EntryFormat();
        for (Source source : sources) {
            processor.reset();
            processor.setOutputFormat(format);
            items.put(source.id(), EntryItem.of(source, dating, language));
            processor.registerCitationItems(source.id());
            processor.makeBibliography();
            items.clear();
        }
        return format.finished();
    }
}
