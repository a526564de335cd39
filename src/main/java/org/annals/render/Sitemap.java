package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.BaseUrl;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.page.PagePlan;
import org.annals.site.page.RedirectPage;

/**
 * {@code sitemap.xml}, which tells search engines every page of the timeline, and {@code robots.txt}, which tells them the sitemap.
 *
 * <p>The form is that of <a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>, which also sets the limits: a
 * larger site gets several files at its top, since a file may only name what lies below it, and {@code sitemap.xml} is
 * their index. There is no {@code lastmod}: nothing that we know is the time of a page. A robot looks for
 * {@code robots.txt} only at the root of a host (RFC 9309, 2.3).
 *
 * @param addresses how many a file may have
 * @param bytes how long a file may be
 */
record Sitemap(int addresses, int bytes) implements Format {

    private static final String FILE = "sitemap.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** What no search engine needs to know. */
    private static final Address NOT_FOUND = new Address("404.html");

    /** What stands around the addresses of a file, and around each of them, is shorter. */
    private static final int FRAME = 200;

    private static final int ELEMENTS = 40;

    Sitemap() {
        this(50_000, 50 * 1024 * 1024);
    }

    @Override
    public List<Published> files() {
        return List.of(
                new Published(FILE, "The pages of the timeline, for search engines."),
                new Published("sitemap-<part>.xml", "A part of it, where a site has too many pages for one file."),
                new Published("robots.txt", "Where search engines find the sitemap."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        BaseUrl base = site.settings().baseUrl();
        List<List<String>> parts = parts(pages(site).map(base::absolute).toList());
        if (parts.size() == 1) {
            write("urlset", "url", parts.get(0), sink.openText(FILE));
        } else {
            var files = new ArrayList<String>();
            for (List<String> part : parts) {
                String file = "sitemap-" + (files.size() + 1) + ".xml";
                files.add(base.absolute(new Address(file)));
                write("urlset", "url", part, sink.openText(file));
            }
            write("sitemapindex", "sitemap", files, sink.openText(FILE));
        }
        try (Writer robots = sink.openText("robots.txt")) {
            robots.write("Sitemap: " + base.absolute(new Address(FILE)) + "\n");
        }
        return List.of();
    }

    /**
     * All but those that only lead on to another one or stand for it inside other sites, the help, which is the same on every
     * site and says nothing of this one, the work list of the editors, and years of which there is nothing to tell but that
     * they lie between others: a long period has thousands of them.
     */
    private static Stream<Address> pages(Site site) {
        Set<Address> former =
                RedirectPage.all(site.index()).map(RedirectPage::address).collect(Collectors.toSet());
        Set<Address> empty = site.index().years().stream()
                .filter(year -> !site.index().lists().byYear().containsKey(year))
                .map(Address::year)
                .collect(Collectors.toSet());
        return site.plans().stream()
                .map(PagePlan::address)
                .filter(address -> !address.equals(NOT_FOUND)
                        && !address.isEmbed()
                        && !former.contains(address)
                        && !empty.contains(address))
                .filter(address -> !address.path().startsWith(Address.HELP.path()) && !address.equals(Address.EDITORS));
    }

    private List<List<String>> parts(List<String> pages) {
        var parts = new ArrayList<List<String>>();
        int start = 0;
        long length = FRAME;
        for (int i = 0; i < pages.size(); i++) {
            int more = Xml.escaped(pages.get(i)).getBytes(StandardCharsets.UTF_8).length + ELEMENTS;
            if (i > start && (i - start == addresses || length + more > bytes)) {
                parts.add(pages.subList(start, i));
                start = i;
                length = FRAME;
            }
            length += more;
        }
        parts.add(pages.subList(start, pages.size()));
        return parts;
    }

    private static void write(String root, String item, List<String> addresses, Writer file) throws IOException {
        try (file) {
            Xml xml = Xml.to(file).open(root, "xmlns", NAMESPACE);
            for (String address : addresses) {
                xml.open(item).text("loc", address).close(item);
            }
            xml.close(root);
        }
    }
}
