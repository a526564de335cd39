package org.annals.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What pages tell of the evidence for what they say. */
class EvidenceTest {

    private static final EvidenceSite PLAIN = EvidenceSite.with("", "They founded it [@charter; @paper].");

    @Test
    void everySourceOfAPageLeadsToItsOwnPage() {
        assertThat(PLAIN.event().select(".sources a[href*=/sources/]").eachAttr("href"))
                .containsExactly("../../sources/charter/", "../../sources/paper/");
        assertThat(PLAIN.page("sources/").select(".sources a[href]").eachAttr("href"))
                .containsExactlyInAnyOrder("charter/", "paper/", "memoir/");
    }

    @Test
    void otherEventsAreThoseBesideTheOneThatIsRead() {
        assertThat(PLAIN.event().select(".sources").text()).contains("Also used in 1 other event");
        assertThat(PLAIN.page("sources/").select(".sources").text())
                .contains("Used in 2 events", "Used in 1 event")
                .doesNotContain("other");
    }
}
