package org.annals.handbook;

import static java.util.stream.Collectors.joining;
import static org.annals.handbook.Reference.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.Sites;
import org.annals.load.Guides;
import org.annals.render.Format;
import org.annals.render.Formats;
import org.annals.render.MemorySink;
import org.annals.render.Publication;
import org.annals.site.PageType;
import org.annals.site.PageTypes;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** The chapter about addresses lists all that sites publish and nothing else. */
class AddressesReferenceTest {

    private static final List<SourceTree> TREES = HandbookSites.all();

    @Test
    void everyAddress() throws IOException {
        String text = """
                # Addresses

                Every page and file that a site publishes, by its address from the top of the site.

                What stands between `<` and `>` differs from page to page. A page whose address ends in `/` lies in the file `index.html` of that folder. `<version>` is made of what is in its folder: such an address lasts until the site is published again, and [templates](templates.md#files-that-pages-load) ask for it. All others stay.

                ## Pages

                """ + table(PageTypes.ALL.stream().flatMap(type -> type.addresses().stream())) + """

                ## Files

                """
                + table(formats().stream()
                        .flatMap(format -> format.files().stream())
                        .filter(file -> !isPage(file)));
        Reference.check("addresses", text);
    }

    private static boolean isPage(Published published) {
        return PageTypes.ALL.stream().anyMatch(type -> type.addresses().contains(published));
    }

    private static List<Format> formats() {
        return Formats.of(TREES.get(0), Guides.event(), Publication.WHOLE);
    }

    private static String table(Stream<Published> published) {
        return Reference.head("address", "what is there")
                + published
                        .map(one -> Reference.row(code("/" + one.pattern()), one.purpose()))
                        .collect(joining());
    }

    /** Every page stands at an address that its kind names, and every named address has a page in some site. */
    @Test
    void pagesStandWhereTheirKindSays() {
        Set<Published> found = new HashSet<>();
        for (SourceTree tree : TREES) {
            Site site = Sites.plan(tree);
            for (PageType type : PageTypes.ALL) {
                type.plans()
                        .apply(site.index())
                        .forEach(plan -> found.addAll(named(plan.address().path(), type.addresses())));
            }
        }
        assertThat(found)
                .containsAll(PageTypes.ALL.stream()
                        .flatMap(type -> type.addresses().stream())
                        .toList());
    }

    /** The same of every file that is written. */
    @Test
    void filesStandWhereTheirFormatSays() throws IOException {
        SourceTree tree = TREES.get(0);
        Set<Published> found = new HashSet<>();
        for (Format format : Formats.of(tree, Guides.event(), Publication.WHOLE)) {
            var sink = new MemorySink();
            format.render(Sites.plan(isOfEditions(format) ? TREES.get(1) : tree), sink);
            sink.artifacts().forEach(file -> found.addAll(named(file.path(), format.files())));
        }
        assertThat(formats().stream().flatMap(format -> format.files().stream()))
                .filteredOn(file -> !isPage(file) && !found.contains(file))
                .extracting(Published::pattern)
                .containsExactly("sitemap-<part>.xml"); // of sites that are too large for a test: see SitemapTest
    }

    /** The large site has an edition, and is made in no other format. */
    private static boolean isOfEditions(Format format) {
        return format.files().stream().anyMatch(file -> file.pattern().startsWith("editions/<"));
    }

    private static List<Published> named(String path, List<Published> addresses) {
        List<Published> named = addresses.stream()
                .filter(one -> matches(one, path.replaceFirst("(^|/)index\\.html$", "$1")))
                .toList();
        assertThat(named).as(path).isNotEmpty();
        return named;
    }

    private static boolean matches(Published published, String path) {
        String regex = Stream.of(published.pattern().split("(?=<)|(?<=>)"))
                .map(part -> part.equals("<alias>") ? ".+" : part.startsWith("<") ? "[^/]+" : Pattern.quote(part))
                .collect(joining());
        return path.matches(regex);
    }
}
