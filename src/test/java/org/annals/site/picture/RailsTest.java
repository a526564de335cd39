package org.annals.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.site.Sketch;
import org.annals.site.page.HomePage;
import org.annals.site.page.YearSpan;
import org.junit.jupiter.api.Test;

class RailsTest {

    private static final Pattern PIECE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\d+z");

    private static final HomePage HOME = new Sketch()
            .period("2001/2003")
            .event("e", "E", "2001-06-15")
            .file("membership.yaml", """
                    atlantis: {name: Atlantis, spans: [{status: member, since: 2001-07-01}]}
                    lemuria: {name: Lemuria, spans: [{status: member, since: 2002, until: 2002-07-01}]}
                    """)
            .file("eras.yaml", """
                    early: {name: Early, since: 2001, until: 2002-07-01}
                    late: {name: Late, since: 2002-07-01}
                    """)
            .page("", HomePage.class);

    @Test
    void everyYearHasARailAsWideAsTheOthers() {
        assertThat(HOME.chronicle())
                .isNotEmpty()
                .allSatisfy(stretch -> assertThat(stretch.rail()).isPresent());
        assertThat(HOME.chronicle().stream()
                        .map(stretch -> stretch.rail().orElseThrow().width())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aStatusBeginsWhereItsDayStandsInTheYear() {
        assertThat(pieces(rail(0), "status")).containsExactly(List.of(0, 500, 2, 500));
    }

    @Test
    void whatIsNotCertainIsDrawnApart() {
        List<Rail> all = HOME.chronicle().stream()
                .map(YearSpan::rail)
                .flatMap(Optional::stream)
                .toList();
        assertThat(all.stream().flatMap(rail -> pieces(rail, "vague").stream())).isNotEmpty();
    }

    @Test
    void eachEraIsNamedOnceWhereItBegins() {
        assertThat(HOME.chronicle().stream()
                        .flatMap(stretch -> stretch.rail().stream())
                        .flatMap(rail -> rail.eras().stream()))
                .containsExactly("Early", "Late");
    }

    @Test
    void nothingHasNoRail() {
        assertThat(Rails.NONE.of(2001, 2002)).isEmpty();
    }

    private static Rail rail(int at) {
        return HOME.chronicle().get(at).rail().orElseThrow();
    }

    private static List<List<Integer>> pieces(Rail rail, String look) {
        return rail.shapes().stream()
                .filter(shape -> shape.look().equals(look))
                .flatMap(shape -> PIECE.matcher(shape.path()).results())
                .map(piece -> Stream.of(1, 2, 3, 4)
                        .map(piece::group)
                        .map(Integer::valueOf)
                        .toList())
                .toList();
    }
}
