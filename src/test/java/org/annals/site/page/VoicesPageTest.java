package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.site.Sketch;
import org.annals.site.index.Named;
import org.annals.site.picture.Picture;
import org.junit.jupiter.api.Test;

class VoicesPageTest {

    private static final Sketch SPEAKING = new Sketch()
            .event("e", "E", "2001-06-15", """
                    themes: [trade]
                    annotations:
                      - {kind: statement, by: doe, text: We trade., source: paper}
                      - {kind: statement, by: doe, date: 2003, text: We traded., source: paper}
                      - {kind: statement, by: roe, text: I do not., source: paper}
                      - {kind: context, text: Nobody said this.}""")
            .event(
                    "f",
                    "F",
                    "2002-06-15",
                    "annotations: [{kind: statement, by: league, text: We agree., source: gazette}]")
            .file("people.yaml", """
                    doe: {name: Jane Doe, country: atlantis}
                    roe: {name: Ann Roe}
                    """)
            .file("membership.yaml", "atlantis: {name: Atlantis}")
            .file("organisations.yaml", "league: {name: League}")
            .file("themes.yaml", "trade: {name: Trade}")
            .file("sources.yaml", """
                    references:
                      - {id: paper, type: book, title: P, custom: {kind: news}}
                      - {id: gazette, type: book, title: G, custom: {kind: official, side: Lemuria}}
                    """);

    @Test
    void everyStatementStandsUnderItsSpeakerAndTheSideOfThose() {
        VoicesPage page = SPEAKING.page("voices/", VoicesPage.class);
        assertThat(page.sides()).extracting(VoicesPage.Side::name).containsExactly("Atlantis", "Lemuria", "Others");
        assertThat(page.sides().get(0).speakers().get(0).voices())
                .extracting(VoicesPage.Voice::kin)
                .containsExactly("0", "0");
        assertThat(page.count()).isEqualTo(4);
        assertThat(page.speakers()).isEqualTo(3);
        assertThat(page.themes()).containsOnlyKeys(0);
        assertThat(page.themes().values()).extracting(Named::name).containsExactly("Trade");
    }

    @Test
    void thePictureHasARowForEachSpeakerAndADotForEachStatement() {
        Picture picture = SPEAKING.page("voices/", VoicesPage.class).picture();
        assertThat(picture.lanes())
                .extracting(Picture.Lane::name)
                .containsExactly("Atlantis", "Jane Doe", "Lemuria", "League", "Others", "Ann Roe");
        assertThat(picture.lanes().get(1).spans())
                .extracting(Picture.Span::name)
                .containsExactly("Jane Doe, 15 June 2001: We trade.", "Jane Doe, 2003: We traded.");
        assertThat(picture.lanes().get(0).heading()).isTrue();
    }

    @Test
    void whereNobodySpeaksThereIsNoSuchPage() {
        assertThat(new Sketch().event("e", "E", "2001-06-15").pages(VoicesPage.class))
                .isEmpty();
    }
}
