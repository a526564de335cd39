package org.annals.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** KnownIds that other timelines, programs and habits give to our keys. */
final class Synonyms {

    private static final Map<String, List<String>> KEYS = table(
            "title: headline, heading, caption-title, event-title",
            "name: title, label, fullname",
            "date: day, when, startdate, eventdate, datum, time",
            "summary: description, abstract, lead, teaser, excerpt, blurb, dek, subtitle",
            "description: summary, about, bio, biography, note",
            "kind: type, category, eventtype, class",
            "milestone: important, highlight, featured, key-event",
            "place: location, venue, where, city, site",
            "people: actors, persons, participants, attendees, who, person, person-ids",
            "organisations: organizations, organisation, organization, orgs, bodies, institutions",
            "organisation: organization, org, body, institution",
            "countries: country, nations, states, members",
            "country: nation, state",
            "themes: categories, tags, topics, theme, topic, keywords, tag",
            "annotations: notes, annotation, comments",
            "sources: references, citations, source, refs, bibliography",
            "source: reference, ref, citation",
            "image: picture, photo, img, cover, thumbnail, media",
            "related: see-also, seealso, related-events, links",
            "aliases: redirects, redirect-from, alias, old-urls",
            "body: text, content, story, account",
            "accessed: accesseddate, accessdate, retrieved, retrieveddate, dateaccessed, dateretrieved, visited, viewed",
            "issued: published, publisheddate, publicationdate, datepublished, pubdate, date",
            "publisher: outlet, publication, newspaper, press",
            "author: authors, by, byline, writer, creator",
            "URL: link, href, web, website, address, uri",
            "language: lang, locale",
            "lang: language",
            "archive-url: archive, archived, archiveurl, wayback, archive-link",
            "licence: license, rights, copyright",
            "credit: photographer, attribution, photo-credit, author",
            "alt: alttext, alternative, alt-description",
            "caption: legend, title",
            "file: src, filename, path, url",
            "lat: latitude",
            "lon: longitude, lng, long",
            "since: from, start, startdate, begin",
            "until: to, end, enddate, till, through",
            "locator: page, pages, para, paragraph, at",
            "short: abbreviation, acronym, abbr",
            "definition: meaning, explanation, description",
            "term: word, name, title",
            "also: synonyms, variants, forms",
            "forms: wordings, variants, texts, also, words",
            "by: speaker, author, who, said-by",
            "text: quote, content, statement, body",
            "on: quote-of, anchor, words, about-words",
            "wikidata: qid, wikidata-id, wikidataid");

    private Synonyms() {}

    /** The one of these keys that somebody means by another name. */
    static Optional<String> of(String typed, Collection<String> keys) {
        String plain = plain(typed);
        return keys.stream()
                .filter(key -> plain(key).equals(plain))
                .findFirst()
                .or(() -> keys.stream()
                        .filter(key -> KEYS.getOrDefault(key, List.of()).contains(plain))
                        .sorted()
                        .findFirst());
    }

    /** Without what words are joined by, and in small letters: {@code Access_Date} is {@code accessdate}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static Map<String, List<String>> table(String... rows) {
        Map<String, List<String>> table = new HashMap<>();
        for (String row : rows) {
            String[] parts = row.split(": ", 2);
            table.put(
                    parts[0],
                    Arrays.stream(parts[1].split(", ", -1)).map(Synonyms::plain).toList());
        }
        return Map.copyOf(table);
    }
}
