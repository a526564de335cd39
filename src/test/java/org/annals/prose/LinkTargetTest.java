package org.annals.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.prose.LinkTarget.Inside;
import org.annals.prose.LinkTarget.Outside;
import org.annals.prose.LinkTarget.Unsafe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets come here decoded: entities and backslashes are characters already. */
class LinkTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Scripts
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript&colon;x:y",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "\u00a0javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java\r\nscript:alert(1)",
                "java\u0000script:alert(1)",
                "java script:alert(1)",
                "java\u00a0script:alert(1)",
                "java\u200bscript:alert(1)",
                "java\u00adscript:alert(1)",
                "javascript\t:alert(1)",
                "javascript :alert(1)",
                "javascript\u0085:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "javascript:",
                "jav%61script:x",
                "ｊavascript:x",
                "vbscript:msgbox",
                "VBScript:x",
                "livescript:x",
                "mocha:x",
                "view-source:javascript:x",
                "feed:javascript:x",
                "jar:javascript:x",
                // Documents that carry their own script
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "DATA:image/svg+xml,x",
                "blob:https://example.org/1",
                "filesystem:https://example.org/1",
                // The reader's machine
                "file:///etc/passwd",
                "file:a",
                "c:/windows",
                "C:\\windows",
                "about:blank",
                "chrome://settings",
                "intent:x",
                "tel:123",
                "ftp://example.org/",
                "ws://example.org/",
                "urn:isbn:1",
                "x:y",
                ":x",
                ":",
                "://example.org",
                // Another host in disguise
                "//example.org",
                "///example.org",
                "\\\\example.org",
                "/\\example.org",
                "\\/example.org",
                "/\t/example.org",
                "\t//example.org",
                " //example.org",
                "a\\b",
                "https:\\\\example.org",
                // Half an address
                "",
                " ",
                "\t\n",
                "http:",
                "http:/",
                "http:/example.org",
                "http:example.org",
                "https:?x",
                "http://",
                "http:///example.org",
                "https://?x",
                "https://#x",
                "https://:80/",
                "https://@example.org",
                "https:// ",
                "mailto:",
                "mailto: ",
                "mailto:?subject=x",
            })
    void leadsNobodyToASuspectPlace(String target) {
        assertThat(LinkTarget.of(target)).isEqualTo(new Unsafe());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "https://example.org/a?b=c&d=e#f, https://example.org/a?b=c&d=e#f",
        "HTTP://Example.org/, HTTP://Example.org/",
        "http://example.org:8080/, http://example.org:8080/",
        "https://example.org/javascript:x, https://example.org/javascript:x",
        "https://[::1]/, https://[::1]/",
        "https://例子.中国/上海, https://例子.中国/上海",
        "mailto:a@example.org, mailto:a@example.org",
        "MailTo:a@example.org?subject=x, MailTo:a@example.org?subject=x",
        "' https://example.org/ ', https://example.org/",
        "'https://example.org/a b', https://example.org/a%20b",
        "'ht\ttps://exam\nple.org/', https://example.org/",
    })
    void leadsElsewhereByWebOrMail(String target, String url) {
        assertThat(LinkTarget.of(target)).isEqualTo(new Outside(url));
    }

    @ParameterizedTest
    @CsvSource({
        "events/founding/, events/founding/, ",
        "/events/founding/, /events/founding/, ",
        "../2001/, ../2001/, ",
        "./a, ./a, ",
        "about/#licence, about/, licence",
        "#note, '', note",
        "#, '', ",
        "/, /, ",
        "a#, a, ",
        "a#b#c, a, b#c",
        "a/b:c, a/b:c, ",
        "./javascript:x, ./javascript:x, ",
        "/javascript:x, /javascript:x, ",
        "#javascript:x, '', javascript:x",
        "a#b:c, a, b:c",
        "a//b, a//b, ",
        "javascript, javascript, ",
        "javascript：x, javascript：x, ", // a colon of full width is a letter like any other
        "?q=x, ?q=x, ",
        "上海/, 上海/, ",
        "'a b/', a%20b/, ",
        "'/ /example.org', /%20/example.org, ",
    })
    void leadsInsideTheSite(String target, String path, String fragment) {
        assertThat(LinkTarget.of(target)).isEqualTo(new Inside(path, Optional.ofNullable(fragment)));
    }
}
