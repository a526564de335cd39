package org.annals.site.text;

import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Source;
import org.annals.site.index.SiteIndex;

/**
 * A source as pages show it, beside what the citation style makes of it.
 *
 * @param titleLanguage the tag of the language in which its title stands
 * @param accessed when the editors saw it, in words
 * @param language in which it is written, in words
 * @param kindLabel what readers see of its kind
 * @param side whose voice it is
 */
public record SourceView(
        String id,
        Address address,
        String title,
        Optional<String> titleLanguage,
        Optional<String> url,
        Optional<String> archiveUrl,
        Optional<String> accessed,
        Optional<String> language,
        String kind,
        String kindLabel,
        Optional<String> side,
        Optional<String> note) {

    public static SourceView of(Source source, SiteIndex index) {
        return new SourceView(
                source.id(),
                Address.source(source.id()),
                source.title(),
                source.titleLanguage(),
                source.url(),
                source.archiveUrl(),
                source.accessed().map(date -> index.date(date).words()),
                source.language().map(index.timeline().language()::name),
                source.kind(),
                index.sourceKinds().label(source.kind()),
                source.side().map(index.sourceKinds()::side),
                source.note());
    }
}
