package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.prose.LinkTarget;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

/** What the check takes for the address of a page is valid in a page: one table, seen from both sides. */
class AddressesTest {

    /** An address as it is typed, and what stands in the page; nothing if it is told instead. */
    private static final List<String[]> TABLE = Stream.of(
                    "https://example.org | https://example.org",
                    "https://example.org/ | https://example.org/",
                    "HTTPS://Example.ORG/A | HTTPS://Example.ORG/A",
                    "http://example.org:8080/a?b=c&d=e#f | http://example.org:8080/a?b=c&d=e#f",
                    "https://example.org/a b | https://example.org/a%20b",
                    "https://example.org/a^b | https://example.org/a%5Eb",
                    "https://example.org/a{b}c | https://example.org/a%7Bb%7Dc",
                    "https://example.org/?a=b¦c | https://example.org/?a=b¦c",
                    "https://example.org/?a=[1]&b={2} | https://example.org/?a=%5B1%5D&b=%7B2%7D",
                    "https://example.org/a`b | https://example.org/a%60b",
                    "https://example.org/a\"b | https://example.org/a%22b",
                    "https://example.org/a<b>c | https://example.org/a%3Cb%3Ec",
                    "https://example.org/100% | https://example.org/100%25",
                    "https://example.org/100%zz | https://example.org/100%25zz",
                    "https://example.org/%41%e4%B8 | https://example.org/%41%e4%B8",
                    "https://example.org/a#b#c | https://example.org/a#b%23c",
                    "https://example.org/a#[b] | https://example.org/a#%5Bb%5D",
                    "https://example.org/größe | https://example.org/größe",
                    "https://example.org/事件?年=2001 | https://example.org/事件?年=2001",
                    "https://пример.рф/а | https://пример.рф/а",
                    "https://例え.jp/ | https://例え.jp/",
                    "https://example.org/\u200B | https://example.org/%E2%80%8B",
                    "https://example.org/a\u00A0b | https://example.org/a%C2%A0b",
                    "https://example.org/😀 | https://example.org/😀",
                    "https://example.org/a'b(c)!* | https://example.org/a'b(c)!*",
                    "https://example.org/a;b=c,d | https://example.org/a;b=c,d",
                    "https://example.org/@name | https://example.org/@name",
                    "https://example.org/a:b | https://example.org/a:b",
                    "https://example.org//a///b | https://example.org//a///b",
                    "https://example.org/../a | https://example.org/../a",
                    "https://example.org?a=b | https://example.org?a=b",
                    "https://example.org#a | https://example.org#a",
                    "https://example.org. | https://example.org.",
                    "https://a.b.c.example.org/ | https://a.b.c.example.org/",
                    "https://xn--e1afmkfd.xn--p1ai/ | https://xn--e1afmkfd.xn--p1ai/",
                    "https://localhost/ | https://localhost/",
                    "https://192.0.2.1/ | https://192.0.2.1/",
                    "https://[2001:db8::1]/ | https://[2001:db8::1]/",
                    "https://example.org:65535/ | https://example.org:65535/",
                    "https://web.archive.org/web/2021/https://example.org/a?b | https://web.archive.org/web/2021/https://example.org/a?b",
                    "mailto:a@example.org | mailto:a@example.org",
                    "mailto:a@example.org?subject=A b | ",
                    "mailto:a@example.org?subject=A%20b | mailto:a@example.org?subject=A%20b",
                    "MAILTO:a+b@example.org | MAILTO:a+b@example.org",
                    "https://example.org:65536/ | ",
                    "https://example.org:/ | ",
                    "https://example.org:a/ | ",
                    "https://example..org/ | ",
                    "https://.example.org/ | ",
                    "https://-example.org/ | ",
                    "https://exa mple.org/ | ",
                    "https://exa^mple.org/ | ",
                    "https://exa{mple}.org/ | ",
                    "https://example.org%20/ | ",
                    "https://user@example.org/ | ",
                    "https://user:word@example.org/ | ",
                    "https://999.0.2.1/ | ",
                    "https://1.2.3/ | ",
                    "https://[::1/ | ",
                    "https://[x]/ | ",
                    "https:// | ",
                    "https:/example.org | ",
                    "https:example.org | ",
                    "https://\\example.org | ",
                    "mailto: | ",
                    "mailto:a b@example.org | ",
                    "ftp://example.org/ | ",
                    "javascript:alert(1) | ",
                    "//example.org | ")
            .map(row -> row.split(" \\| ?", -1))
            .toList();

    private static String accepted(String typed) {
        return LinkTarget.of(typed) instanceof LinkTarget.Outside outside ? outside.url() : "";
    }

    @Test
    void eachIsEncodedOrTold() {
        assertThat(TABLE)
                .allSatisfy(row -> assertThat(accepted(row[0])).as(row[0]).isEqualTo(row[1]));
    }

    @Test
    void whatIsAcceptedIsValidInAPage() throws Exception {
        List<String> accepted = TABLE.stream()
                .map(row -> accepted(row[0]))
                .filter(url -> !url.isEmpty())
                .toList();
        List<String> faults = NuValidator.faults(accepted, AddressesTest::page);
        assertThat(faults).isEmpty();
    }

    /** That the checker sees such faults at all. */
    @Test
    void whatIsEncodedWouldNotBeValidAsTyped() throws Exception {
        List<String> typed = TABLE.stream()
                .filter(row -> !row[1].isEmpty() && !row[0].equals(row[1]))
                .map(row -> row[0])
                .toList();
        var missed = new ArrayList<String>();
        for (String url : typed) {
            if (NuValidator.faults(List.of(url), AddressesTest::page).isEmpty()) {
                missed.add(url);
            }
        }
        assertThat(missed).as("not seen by the checker").hasSizeLessThan(typed.size() / 2);
    }

    @Test
    void theSameHoldsForAProgramThatReadsAddressesStrictly() {
        assertThat(TABLE.stream().map(row -> accepted(row[0])).filter(url -> !url.isEmpty()))
                .allSatisfy(url -> assertThat(URI.create(url).getScheme()).isNotNull());
    }

    private static String page(String url) {
        return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>A</title><p><a href=\""
                + Entities.escape(url) + "\">a</a></p>";
    }
}
