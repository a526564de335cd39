package org.annals.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The title of a source, or what describes one that has none. */
final class ReferenceTitle {

    /** In characters. */
    static final int LONGEST = 500;

    private static final int LONGEST_DESCRIPTION = 120;

    private ReferenceTitle() {}

    /** The title that it is written with. */
    static String of(Reference reference) {
        return reference
                .field("title")
                .map(Scalars::stripped)
                .filter(title -> !title.isEmpty() && title.codePointCount(0, title.length()) <= LONGEST)
                .orElseGet(() -> description(reference));
    }

    /** What is known of a source without a title; one in square brackets describes. */
    static String description(Reference reference) {
        String words = Stream.of(
                        Stream.of("container-title", "publisher", "number")
                                .flatMap(key -> reference.field(key).stream()),
                        reference.names().values().stream()
                                .flatMap(List::stream)
                                .limit(1)
                                .flatMap(name -> Stream.of("literal", "family")
                                        .flatMap(part -> Optional.ofNullable(name.get(part)).stream())),
                        Stream.of("issued", "URL", "DOI").flatMap(key -> reference.field(key).stream()))
                .flatMap(parts -> parts)
                .map(part -> Scalars.stripped(HtmlText.plain(part))
                        .replaceAll("[\\[\\]<>*_`\\s]+", " ")
                        .strip())
                .filter(part -> !part.isEmpty())
                .limit(3)
                .collect(Collectors.joining(", "));
        String all = words.isEmpty() ? "no title" : words;
        return "["
                + all.substring(
                                0,
                                all.offsetByCodePoints(
                                        0, Math.min(LONGEST_DESCRIPTION, all.codePointCount(0, all.length()))))
                        .strip()
                + "]";
    }
}
