package org.annals.browser;

import org.annals.Sites;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Addresses of before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedirectTest {

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(moved(), base));

    private static SourceTree moved() {
        SourceTree tree = Sites.fixture("everything");
        return tree.with(tree.content().stream()
                .map(file -> file.path().equals("content/site.yaml")
                        ? new SourceFile(file.path(), file.text() + "moved: {old/: events/founding/}\n")
                        : file)
                .toList());
    }

    @AfterAll
    void quit() {
        browser.close();
        server.close();
    }

    @Test
    void whatStandsBehindTheAddressIsKept() {
        browser.open(server.at("old/?from=a#sources"));
        browser.await("location.href.endsWith('/events/founding/?from=a#sources')");
    }

    @Test
    void withoutScriptsThePageLeadsOnAllTheSame() {
        browser.scripts(false);
        browser.open(server.at("old/"));
        browser.await("location.href.endsWith('/events/founding/')");
        browser.scripts(true);
    }
}
