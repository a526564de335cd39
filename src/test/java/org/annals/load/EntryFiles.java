package org.annals.load;

/** What the tests share that put an entry here or there. */
final class EntryFiles {

    /** Settings under which an event needs nothing but its kind. */
    static final String SITE = """
            title: Tests
            description: A timeline for tests.
            base-url: https://example.org/
            languages: [en]
            period: 2001/2021
            kinds:
              summit: {label: Summit, symbol: circle}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            """;

    /** The fields of a source beside its id. */
    static final String SOURCE = "type: webpage, title: The charter, custom: {kind: treaty}";

    private EntryFiles() {}
}
