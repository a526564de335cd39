package org.annals.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.compare.Piece.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met                | They met                  | They met
            They met                | They sat                  | They [met]{sat}
            They met.               | They met again.           | They met{ again}.
            one two three           | four five six             | [one two three]{four five six}
            don't stop              | don’t stop                | [don't]{don’t} stop
            六国元首在上海会晤      | 六国元首在北京会晤        | 六国元首在[上海]{北京}会晤
            東京で会う              | 北京で会う                | [東]{北}京で会う
            in 2001, in June        | in 2002, in July          | in [2001]{2002}, in [June]{July}
            a — b                   | a – b                     | a [—]{–} b
            """)
    void wordsThatWentStandBeforeThoseThatCame(String before, String now, String told) {
        assertThat(told(WordDiff.of(before, now))).isEqualTo(told);
    }

    @Test
    void blanksBetweenTwoChangesAreNoThird() {
        assertThat(told(WordDiff.of("the old man", "a young man"))).isEqualTo("[the old]{a young} man");
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothTextsCanBeReadOutOfIt(int seed) {
        var random = new Random(seed);
        String before = text(random, 40);
        String now = text(random, 40);
        List<Piece> pieces = WordDiff.of(before, now);
        assertThat(without(Fate.ADDED, pieces)).isEqualTo(before);
        assertThat(without(Fate.REMOVED, pieces)).isEqualTo(now);
    }

    @Test
    void longTextsOfWhichNothingIsLeftAreTakenAsWrittenAnew() {
        var random = new Random(1);
        String before = text(random, 30_000);
        String now = text(random, 30_000);
        assertThat(WordDiff.of("Same. " + before, "Same. " + now)).hasSizeLessThan(6);
    }

    @Test
    void ofWordsThatStayedOnlyTheNearestAreShown() {
        String far = "far ".repeat(100);
        assertThat(told(Piece.brief(WordDiff.of(far + "old " + far, far + "new " + far))))
                .matches("…(?:ar|far| )+\\[old]\\{new}(?: |far)+f?…")
                .hasSizeLessThan(120);
    }

    private static String text(Random random, int words) {
        List<String> some = List.of("met", "sat", " ", ", ", "上", "海", "\n", "don’t", "2001", "-");
        return IntStream.range(0, words)
                .mapToObj(i -> some.get(random.nextInt(some.size())))
                .collect(Collectors.joining(" "));
    }

    private static String without(Fate fate, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String told(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.fate()) {
                    case KEPT -> piece.words();
                    case REMOVED -> "[" + piece.words() + "]";
                    case ADDED -> "{" + piece.words() + "}";
                })
                .collect(Collectors.joining());
    }
}
