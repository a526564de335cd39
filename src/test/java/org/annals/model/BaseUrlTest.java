package org.annals.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only an address below which every page can be put is the address of a site. */
class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, https://example.org/events/a/",
        "https://example.org, https://example.org/events/a/",
        "http://example.org/project, http://example.org/project/events/a/",
        "https://name.github.io/repo/, https://name.github.io/repo/events/a/",
        "https://example.org:8080/x, https://example.org:8080/x/events/a/",
        "http://localhost:8000, http://localhost:8000/events/a/",
        "HTTPS://Example.org/, HTTPS://Example.org/events/a/",
        "https://пример.рф, https://пример.рф/events/a/",
        "https://example.org/a%20b/, https://example.org/a%20b/events/a/"
    })
    void anAddressOfASite(String written, String page) {
        assertThat(BaseUrl.of(written).map(base -> base.absolute(Address.event("a"))))
                .contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/folder/",
                "mailto:me@example.org",
                "ftp://example.org/",
                "javascript:alert(1)",
                "https://",
                "https:///folder/",
                "https://user@example.org/",
                "https://user:word@example.org/",
                "https://example.org/?q",
                "https://x.org/?q#f",
                "https://example.org/#top",
                "https://exa mple.org/",
                "https://example.org/a b/",
                "https://example.org/a^b/",
                "https://example.org/{a}/",
                "https://example.org/\"x",
                "https://example.org:port/",
                "https://-example.org/",
                "https://example.org/\n"
            })
    void noAddressOfASite(String written) {
        assertThat(BaseUrl.of(written)).isEmpty();
        assertThatThrownBy(() -> new BaseUrl(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
