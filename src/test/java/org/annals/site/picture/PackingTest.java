package org.annals.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    @Test
    void whatMeetsAtAnEdgeSharesARow() {
        assertThat(Packing.rows(List.of(new Extent(0, 2), new Extent(2, 4), new Extent(1, 3))))
                .containsExactly(0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingOverlapsAndNoRowIsWasted(long seed) {
        var random = new SplittableRandom(seed);
        List<Extent> extents = Stream.generate(() -> random.nextDouble(50))
                .limit(1 + random.nextInt(300))
                .map(from -> new Extent(from, from + random.nextDouble(5)))
                .toList();
        List<Integer> rows = Packing.rows(extents);
        for (int i = 0; i < extents.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rows.get(i).equals(rows.get(j))) {
                    assertThat(extents.get(i).overlaps(extents.get(j))).isFalse();
                }
            }
        }
        assertThat(rows.stream().mapToInt(row -> row + 1).max()).hasValue(depth(extents));
    }

    /** The most stretches that lie over one point: fewer rows there cannot be. */
    private static int depth(List<Extent> extents) {
        return IntStream.range(0, extents.size())
                .map(i -> (int) extents.stream()
                        .filter(other -> other.from() <= extents.get(i).from()
                                && extents.get(i).from() < other.to())
                        .count())
                .max()
                .orElse(0);
    }
}
