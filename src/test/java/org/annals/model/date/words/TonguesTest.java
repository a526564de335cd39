package org.annals.model.date.words;

import static org.annals.model.date.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.load.Languages;
import org.annals.problem.Location;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Dates in the words of the languages that come with the program. */
class TonguesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15              | 15. Juni 2001
            2001-06                 | Juni 2001
            2001                    | 2001
            -0430~                  | etwa 431 v. Chr.
            -0430/-0403             | 431–404 v. Chr.
            -0043/0014              | 44 v. Chr. – 14 n. Chr.
            -042X                   | ein Jahr in 430–421 v. Chr.
            Y-17E7                  | 170 Mio. Jahre v. Chr.
            Y170000002              | 170.000.002 n. Chr.
            2001-21                 | Frühling 2001
            2001-34                 | 2. Quartal 2001
            2003-05~                | etwa Mai 2003
            2004?-06-11             | 11. Juni 2004 (Jahr unsicher)
            2003-05-XX              | ein Tag, Mai 2003
            1984-1X-25              | der 25. Tag, Oktober, November oder Dezember 1984
            2001-06-1X              | ein Tag vom 10. bis 19. Juni 2001
            2001-06-14/2001-06-15   | 14.–15. Juni 2001
            2003-05-28/2003-06-02   | 28. Mai – 2. Juni 2003
            2004-06/2004-08         | Juni–August 2004
            2001-06-15/..           | seit 15. Juni 2001
            2001-XX/..              | seit einem Monat in 2001
            2003~/..                | seit etwa 2003
            ../2004                 | bis 2004
            [2003-05-28,2003-05-29] | 28. oder 29. Mai 2003
            {2003-05-28,2003-06-02} | 28. Mai und 2. Juni 2003
            {..1984}                | 1984 und alle früheren Jahre
            2001-06-15T10:00:00Z    | 15. Juni 2001, 10:00 Uhr (UTC)
            """)
    void german(String edtf, String words) {
        assertThat(of("de").of(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15              | 15 июня 2001 г.
            2001-06                 | июнь 2001 г.
            2001                    | 2001 г.
            0079                    | 79 г. н. э.
            -0043-03-15             | 15 марта 44 г. до н. э.
            -0430~                  | около 431 г. до н. э.
            -0430/-0403             | 431–404 гг. до н. э.
            -042X                   | один из 430–421 гг. до н. э.
            2001-21                 | весна 2001 г.
            2001-21~                | около весны 2001 г.
            2001-34/..              | со второго квартала 2001 г.
            2003-05~                | около мая 2003 г.
            2003-05?                | май 2003 г. (неточно)
            2003-05-XX              | один из дней мая 2003 г.
            2003-05-XX~             | около одного из дней мая 2003 г.
            1984-1X                 | октябрь, ноябрь или декабрь 1984 г.
            1984-1X~                | около октября, ноября или декабря 1984 г.
            2001-06-14/2001-06-15   | 14–15 июня 2001 г.
            2003-05-28/2003-06-02   | 28 мая — 2 июня 2003 г.
            2004-06/2004-08         | июнь — август 2004 г.
            2004-06/2006-08         | июнь 2004 г. — август 2006 г.
            2001-06/..              | с июня 2001 г.
            2001-06~/..             | с приблизительно июня 2001 г.
            ../2004-06              | до июня 2004 г.
            2001-06-15/             | с 15 июня 2001 г., конец неизвестен
            [2003-05-28,2003-05-29] | 28 или 29 мая 2003 г.
            [2003-05,2003-09]       | май или сентябрь 2003 г.
            {2003-05-28,2003-06-02} | 28 мая и 2 июня 2003 г.
            [1667,1670..1672]       | 1667 г. или один из годов с 1670 г. по 1672 г.
            """)
    void russian(String edtf, String words) {
        assertThat(of("ru").of(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15              | 2001年6月15日
            2001-06                 | 2001年6月
            2001                    | 2001年
            0079                    | 公元79年
            -0430~                  | 约公元前431年
            -0043-03-15             | 公元前44年3月15日
            -0430/-0403             | 公元前431—前404年
            -0043/0014              | 公元前44年—公元14年
            1919/1921               | 1919—1921年
            191X                    | 1910—1919年间的某年
            2001-21                 | 2001年春季
            2001-34                 | 2001年第二季度
            2003-05-XX              | 2003年5月某日
            2001-06-14/2001-06-15   | 2001年6月14日至15日
            2003-05-28/2003-06-02   | 2003年5月28日至6月2日
            2004-06/2004-08         | 2004年6月至8月
            2001-06-15/..           | 自2001年6月15日起
            [2003-05-28,2003-05-29] | 2003年5月28日或29日
            {2003-05-28,2003-06-02} | 2003年5月28日和6月2日
            2003-05?                | 2003年5月（存疑）
            2004?-06-11             | 2004年6月11日（年存疑）
            2001-06-15T10:00:00Z    | 2001年6月15日 10:00（UTC）
            """)
    void chinese(String edtf, String words) {
        assertThat(of("zh").of(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "de, 2001-06-15,            15. Juni",
        "de, 2001-06-14/2001-06-15, 14.–15. Juni",
        "ru, 2001-06-15,            15 июня",
        "ru, 2001-06~,              около июня",
        "ru, 2001-06,               июнь",
        "zh, 2001-06-15,            6月15日",
        "zh, 2001-05-28/2001-06-02, 5月28日至6月2日",
    })
    void underTheirYear(String tag, String edtf, String words) {
        assertThat(of(tag).brief(date(edtf))).isEqualTo(words);
    }

    /** Before what is spoken втор… stands со: a second, and the day 2, but no other that begins with this digit. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-01-02/..            | со 2 января 2001 г.
            2001-01-20/..            | с 20 января 2001 г.
            2001-01-22/..            | с 22 января 2001 г.
            2001-01-03/..            | с 3 января 2001 г.
            2001-09/..               | с сентября 2001 г.
            2001/..                  | с 2001 г.
            -0001/..                 | со 2 г. до н. э.
            2001-34/..               | со второго квартала 2001 г.
            2001-33/..               | с первого квартала 2001 г.
            2001-38/..               | со второй трети 2001 г.
            2001-41/..               | со второй половины 2001 г.
            2001-40/..               | с первой половины 2001 г.
            2001-24/..               | с зимы 2001 г.
            2001-01-02/              | со 2 января 2001 г., конец неизвестен
            2001-01-20/              | с 20 января 2001 г., конец неизвестен
            ../2001-01-02            | до 2 января 2001 г.
            """)
    void prepositionsOfRussian(String edtf, String words) {
        assertThat(of("ru").of(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @FieldSource("org.annals.load.Languages#BROUGHT")
    void noneLacksAKey(String tag) {
        assertThat(of(tag).missingKeys()).isEmpty();
    }

    private static DateWords of(String tag) {
        var nothing = new SourceTree(List.of(), List.of(), List.of());
        return new DateWords(Languages.read(nothing, tag, Location.of("content/site.yaml"))
                .value()
                .orElseThrow()
                .phrases());
    }
}
