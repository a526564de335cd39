package org.annals.shanghai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.RepositorySite;
import org.annals.browser.Browser;
import org.annals.browser.SiteServer;
import org.junit.jupiter.api.Test;

/** What readers of this timeline ask for, and what must come first. */
class QueriesTest {

    @Test
    void whatIsMeantComesFirst() throws IOException {
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/search/queries.txt"));
        List<String> queries =
                expected.stream().map(line -> line.split(" => ")[0]).toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        try (SiteServer server = SiteServer.of(RepositorySite.built().artifacts());
                Browser browser = Browser.start()) {
            browser.open(server.at("search/"));
            Object found = browser.promised("""
                    (async queries => {
                      const { find, cards } = await import(new URL('find.js', document.querySelector('script[src*="/search.js"]').src));
                      const lines = [];
                      for (const query of queries) {
                        const { groups } = await find(query);
                        const [first] = groups.length ? await cards([groups[0].documents[0]]) : [['nothing']];
                        lines.push(`${query} => ${first[0]}`);
                      }
                      return lines;
                    })(arguments[0])
                    """, queries);
            assertThat(found).isEqualTo(expected);
        }
    }
}
