package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.Sites;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Statements are chosen by side, speaker and theme, and what is chosen stands in the address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoicesTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('.speaker li')].filter(li => li.checkVisibility()).length";

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(twoSpeakers(), base));

    private static SourceTree twoSpeakers() {
        SourceTree look = Sites.look();
        String second =
                "  - {kind: statement, by: otto-stein, text: I was against it., source: minutes}\n  - kind: dispute";
        return new SourceTree(
                look.content().stream()
                        .map(file -> new SourceFile(file.path(), file.text().replaceFirst("  - kind: dispute", second)))
                        .toList(),
                look.templates(),
                look.assets());
    }

    @AfterAll
    void quit() {
        browser.close();
        server.close();
    }

    @Test
    void oneSpeakerIsShownAloneAndTheAddressSaysSo() {
        browser.open(server.at("voices/"));
        long all = (Long) browser.value(SHOWN);
        assertThat(all).isGreaterThan(1);
        browser.run("const box = document.querySelector('select[name=speaker]'); box.selectedIndex = 1;"
                + " box.dispatchEvent(new Event('change', { bubbles: true }))");
        long one = (Long) browser.value(SHOWN);
        assertThat(one).isBetween(1L, all - 1);
        assertThat(browser.text(".voice-filter output")).isEqualTo(one + " of " + all + " statements");
        assertThat(browser.address()).contains("?speaker=by-");
        browser.back();
        browser.await("document.querySelector('select[name=speaker]').value === ''");
        assertThat(browser.value(SHOWN)).isEqualTo(all);
        assertThat(browser.complaints()).isEmpty();
    }
}
