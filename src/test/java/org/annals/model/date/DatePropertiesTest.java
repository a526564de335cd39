package org.annals.model.date;

import static org.annals.model.date.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.date.read.DateReader;
import org.annals.model.date.read.FaultTest;
import org.annals.model.date.read.Parsed;
import org.annals.model.date.words.DateWords;
import org.annals.model.date.words.DateWordsTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every date and for every text. */
class DatePropertiesTest {

    private static final int TRIES = 1_000;

    private static final String ALPHABET = "0123456789XXYES-/.,[]{}?~%TZ:+ uxyc\u2013\uff11\u00a0June";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void printingAndReadingAreInverse(long seed) {
        each(seed, text -> {
            When when = date(text);
            assertThat(when.edtf()).isEqualTo(text);
            When canonical = date(when.canonical());
            assertThat(canonical.canonical()).isEqualTo(when.canonical());
            assertThat(canonical).isEqualByComparingTo(when);
            assertThat(canonical.possible()).isEqualTo(when.possible());
            assertThat(canonical.certain()).isEqualTo(when.certain());
            assertThat(canonical.level()).isLessThanOrEqualTo(when.level());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void earliestIsNotAfterLatest(long seed) {
        each(seed, text -> assertThat(date(text).span().isEmpty()).as(text).isFalse());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void certainDaysArePossible(long seed) {
        each(
                seed,
                text -> assertThat(date(text).certain())
                        .as(text)
                        .allMatch(days -> !days.isEmpty() && date(text).span().contains(days)));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void overlapIsSymmetricAndFollowsTheOrder(long seed) {
        var random = new RandomDates(seed);
        for (int i = 0; i < TRIES; i++) {
            When a = date(random.any());
            When b = date(random.any());
            assertThat(a.overlaps(a)).isTrue();
            assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
            if (a.span().endsBefore(b.span())) {
                assertThat(a.overlaps(b)).isFalse();
                assertThat(a).isLessThan(b);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void theOrderIsTotal(long seed) {
        var random = new RandomDates(seed);
        for (int i = 0; i < TRIES; i++) {
            List<When> three = List.of(date(random.any()), date(random.any()), date(random.any()));
            for (When a : three) {
                for (When b : three) {
                    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                    assertThat(a.compareTo(b) == 0).isEqualTo(a.canonical().equals(b.canonical()));
                }
            }
            List<When> sorted = three.stream().sorted().toList();
            assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55})
    void everyDateHasWords(long seed) {
        var words = new DateWords(DateWordsTest.english());
        each(
                seed,
                text -> assertThat(words.of(date(text))).as(text).isNotBlank().doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66, 67, 68, 69, 70})
    void aChangedOrCutDateIsReadOrExplained(long seed) {
        var random = new SplittableRandom(seed);
        each(seed, text -> {
            int at = random.nextInt(text.length());
            String with = letters(random, random.nextInt(3));
            readOrExplained(
                    text.substring(0, at) + with + text.substring(Math.min(text.length(), at + random.nextInt(3))));
            readOrExplained(text.substring(0, at));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75})
    void anyTextIsReadOrExplained(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < TRIES; i++) {
            readOrExplained(letters(random, random.nextInt(40)));
        }
        readOrExplained(letters(random, 10_000));
    }

    /** The words whose meaning a date in digits keeps, and the letters that stand for signs of it. */
    private static final Pattern UNDERSTOOD = Pattern.compile(
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|июн|mon|tue|wed|thu|fri|sat|sun)\\p{L}*|"
                    + "spring|summer|autumn|fall|winter|early|mid|late|quarter|half|first|second|st|nd|rd|th|[qh]|"
                    + "century|bce?|ad|ce|circa|ca?|about|approx|by|or|earlier|later|after|before|since|from|to|and|the|"
                    + "of|on|in|unknown|open|[xu]+|[syeptzol]");

    private static final List<String> PIECES = List.of(
            "2001",
            "1999",
            "15",
            "7",
            "07",
            "June",
            "Jul",
            "Easter",
            "Q2",
            "Tuesday",
            "about ",
            "c. ",
            "early ",
            "s",
            " ",
            " ",
            "-",
            "-",
            "/",
            ", ",
            ".",
            "..",
            " to ",
            " or ",
            "O7",
            "(approx.)",
            "?",
            "~",
            "evening",
            "T10:00",
            "июня",
            "\u2013",
            ";",
            " & ",
            "T",
            "[",
            "]",
            "X");

    /** What a program writes without asking holds every digit that was typed, and every word is one that it understands. */
    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83, 84, 85, 86, 87, 88, 89, 90})
    void noFixLosesWhatWasTyped(long seed) {
        var random = new SplittableRandom(seed);
        each(seed, text -> {
            int at = random.nextInt(text.length());
            keeps(text.substring(0, at) + letters(random, random.nextInt(1, 4)) + text.substring(at));
            keeps(text + PIECES.get(random.nextInt(PIECES.size())) + letters(random, random.nextInt(3)));
            keeps(pieces(random));
        });
    }

    private static String pieces(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(2, 8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void keeps(String text) {
        DateReader.read(text).fault().flatMap(fault -> fault.sureFix(text)).ifPresent(fix -> {
            assertThat(DateReader.read(fix).value()).as(text).isPresent();
            List<String> left = new ArrayList<>(List.of(fix.split("")));
            text.chars()
                    .map(c -> Character.digit(c, 10))
                    .filter(digit -> digit >= 0)
                    .forEach(digit -> assertThat(
                                    left.remove(Integer.toString(digit)) || (digit == 0 && left.remove("X")))
                            .as("the digit %d of %s in %s", digit, text, fix)
                            .isTrue());
            assertThat(Pattern.compile("\\p{L}+")
                            .matcher(text.toLowerCase(Locale.ROOT))
                            .results())
                    .extracting(MatchResult::group)
                    .as("the words of %s in %s", text, fix)
                    .allMatch(word -> UNDERSTOOD.matcher(word).matches());
        });
    }

    static Stream<String> patterns() {
        return Stream.of(
                "[",
                "{",
                "1",
                "X",
                "-",
                "/",
                ".",
                ",",
                "?",
                " ",
                "\u00a0",
                "1-",
                "1,",
                "..",
                "(",
                "(1)?",
                "c ",
                "about ",
                "1 or ",
                "1900/",
                "[1900,",
                "2001-02-30,",
                "15 June 2001 - ",
                "\uff11",
                "\u2013",
                "\ud83d\ude00",
                "\ud83d",
                "\u0000");
    }

    /** The limit comes first, so a long text costs nothing; and below the limit nothing takes long either. */
    @ParameterizedTest
    @MethodSource("patterns")
    void endlessTextsTakeNoTime(String pattern) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int length : new int[] {98, 99, 100, 101, 10_000}) {
                String text = pattern.repeat(length / pattern.length());
                readOrExplained(text);
                readOrExplained(text + "~");
                readOrExplained("2001" + text);
            }
        });
    }

    private static void readOrExplained(String text) {
        Parsed parsed = DateReader.read(text);
        parsed.value().ifPresent(when -> assertThat(when.edtf()).isEqualTo(text));
        parsed.fault().ifPresent(fault -> {
            FaultTest.teaches(fault);
            int length = text.codePointCount(0, text.length());
            assertThat(fault.column()).as(text).isBetween(1, length + 1);
            assertThat(fault.column() + fault.length()).as(text).isBetween(1, length + 1);
        });
    }

    private static void each(long seed, Consumer<String> property) {
        var random = new RandomDates(seed);
        for (int i = 0; i < TRIES; i++) {
            property.accept(random.any());
        }
    }

    private static String letters(SplittableRandom random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
