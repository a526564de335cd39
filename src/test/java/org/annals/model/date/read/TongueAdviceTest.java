package org.annals.model.date.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.load.Languages;
import org.annals.model.date.words.DateWords;
import org.annals.problem.Location;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the words of the languages that come with the program are understood on every site. */
class TongueAdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15. Juni 2001 | 2001-06-15
            15.Juni 2001 | 2001-06-15
            am 15. Juni 2001 | 2001-06-15
            15. Jun. 2001 | 2001-06-15
            15.6.2001 | 2001-06-15
            Juni 2001 | 2001-06
            im Mai 1945 | 1945-05
            3. März 1848 | 1848-03-03
            3. Maerz 1848 | 1848-03-03
            1. Jänner 1900 | 1900-01-01
            Okt. 1929 | 1929-10
            Dezember 1812 | 1812-12
            Freitag, 15. Juni 2001 | 2001-06-15
            Fr., 15. Juni 2001 | 2001-06-15
            31. Juni 2001 | 2001-06-30, or 2001-06 if the day is not known
            Mitte Juni 2001 | [2001-06-11..2001-06-20], or 2001-06 if the month is enough
            Anfang Juni 2001 | [2001-06-01..2001-06-10], or 2001-06 if the month is enough
            Ende Juni 2001 | [2001-06-21..2001-06-30], or 2001-06 if the month is enough
            Anfang 2001 | 2001-37
            Mitte 2001 | 2001-38
            Ende 2001 | 2001-39
            Frühjahr 1849 | 1849-21
            Frühling 1849 | 1849-21
            im Sommer 1914 | [1914-22]
            Herbst 1989 | 1989-23
            Winter 1941/42 | 1941-24 if the winter began in 1941
            1. Quartal 2001 | 2001-33
            2. Halbjahr 1990 | 1990-41
            um 1900 | 1900~
            ca. 1900 | 1900~
            ca.1900 | 1900~
            etwa Juni 2001 | 2001-06~
            vermutlich 1900 | 1900?
            1900 (?) | 1900?
            vor 1900 | ../1899, or [..1899] if it is one of them
            nach 1900 | 1901/.., or [1901..] if it is one of them
            seit 1990 | 1990/..
            ab Juni 2001 | 2001-06/..
            bis 1900 | ../1900
            von 1914 bis 1918 | 1914/1918
            1914 bis 1918 | 1914/1918
            2001 bis heute | 2001/..
            3. bis 5. Juni 2001 | 2001-06-03/2001-06-05
            3.–5. Juni 2001 | 2001-06-03/2001-06-05
            vom 3. Mai bis 5. Juni 2001 | 2001-05-03/2001-06-05
            Juni–August 2001 | 2001-06/2001-08
            zwischen 1990 und 1995 | 1990/1995 if it lasted from the one to the other, or [1990..1995] if it is one date between them
            1900 oder 1901 | [1900,1901]
            1900 oder früher | [..1900]
            spätestens 1900 | [..1900]
            frühestens 1900 | [1900..]
            1960er Jahre | 196X
            die 1960er | 196X
            1960er-Jahre | 196X
            60er Jahre | 196X if the twentieth century is meant
            sechziger Jahre | 196X if the twentieth century is meant
            Anfang der 1960er Jahre | 196X if the decade is enough
            19. Jahrhundert | 18XX
            19. Jh. | 18XX
            XIX. Jh. | 18XX
            im neunzehnten Jahrhundert | 18XX
            1. Hälfte 19. Jh. | 18XX if the century is enough
            zweite Hälfte des 19. Jahrhunderts | 18XX if the century is enough
            Mitte des 19. Jahrhunderts | 18XX if the century is enough
            1. Hälfte 2001 | 2001-40
            333 v. Chr. | -0332
            333 v.Chr. | -0332
            15. März 44 v. Chr. | -0043-03-15
            5. Jh. v. Chr. | -04XX
            um 500 v. Chr. | -0499~
            14 n. Chr. | 0014
            15./16. Juni 2001 | 2001-06-15/2001-06-16
            März/April 2001 | 2001-03/2001-04
            2. H. 19. Jh. | 18XX if the century is enough
            1900 ff. | 1900/..
            um 1900 (?) | 1900%
            wohl um 1900 | 1900%
            """)
    void german(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 июня 2001 г. | 2001-06-15
            15 июня 2001 года | 2001-06-15
            15 июня 2001 | 2001-06-15
            15 мая 2001 | 2001-05-15
            15 марта 2001 | 2001-03-15
            31 авг. 1999 | 1999-08-31
            пятница, 15 июня 2001 | 2001-06-15
            июнь 2001 | 2001-06
            в июне 2001 года | 2001-06
            в мае 1945 | 1945-05
            2001 г. | 2001
            2001 год | 2001
            весна 1849 | 1849-21
            весной 1849 года | 1849-21
            летом 1914 | [1914-22]
            осень 1989 | 1989-23
            зима 1941/42 | 1941-24 if the winter began in 1941
            около 1900 | 1900~
            ок. 1900 г. | 1900~
            примерно в 1900 году | 1900~
            возможно, 1900 | 1900?
            до 1900 года | ../1899, or [..1899] if it is one of them
            после 1900 | 1901/.., or [1901..] if it is one of them
            с 1990 года | 1990/..
            с 2001 по 2005 год | 2001/2005
            с 1914 до 1918 | 1914/1918
            1914–1918 гг. | 1914/1918
            с 2001 по настоящее время | 2001/..
            15–18 июня 2001 | 2001-06-15/2001-06-18
            с 3 по 5 июня 2001 | 2001-06-03/2001-06-05
            между 1990 и 1995 | 1990/1995 if it lasted from the one to the other, or [1990..1995] if it is one date between them
            1900 или 1901 | [1900,1901]
            не позднее 1900 | [..1900]
            не ранее 1900 | [1900..]
            начало 2001 | 2001-37
            в конце 2001 года | 2001-39
            середина июня 2001 | [2001-06-11..2001-06-20], or 2001-06 if the month is enough
            1960-е годы | 196X
            1960-е | 196X
            60-е годы | 196X if the twentieth century is meant
            XIX век | 18XX
            ХIХ век | 18XX
            19 век | 18XX
            XIX в. | 18XX
            в XIX веке | 18XX
            девятнадцатый век | 18XX
            первая половина XIX века | 18XX if the century is enough
            1-я половина XIX в. | 18XX if the century is enough
            конец XIX века | 18XX if the century is enough
            первое полугодие 2001 | 2001-40
            2 квартал 2001 | 2001-34
            333 г. до н. э. | -0332
            333 до н.э. | -0332
            V век до н. э. | -04XX
            15 марта 44 года до н. э. | -0043-03-15
            14 г. н. э. | 0014
            15-го июня 2001 | 2001-06-15
            середина 1960-х годов | 196X if the decade is enough
            """)
    void russian(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001年6月15日 | 2001-06-15
            2001 年 6 月 15 日 | 2001-06-15
            ２００１年６月１５日 | 2001-06-15
            2001年6月15号 | 2001-06-15
            二〇〇一年六月十五日 | 2001-06-15
            一九四九年十月一日 | 1949-10-01
            2001年6月15日星期五 | 2001-06-15
            2001年6月 | 2001-06
            2001年 | 2001
            2001年13月 | 2001/2013 if an interval is meant, or 2001-12, or 2001 if the month is not known
            1849年春 | 1849-21
            1849年春季 | 1849-21
            1914年夏天 | [1914-22]
            2001年第一季度 | 2001-33
            2001年上半年 | 2001-40
            约1900年 | 1900~
            大约1900年 | 1900~
            1900年前后 | 1900~
            1900年左右 | 1900~
            可能1900年 | 1900?
            1900年以前 | ../1899, or [..1899] if it is one of them
            1900年之后 | 1901/.., or [1901..] if it is one of them
            自1990年起 | 1990/..
            1914年至1918年 | 1914/1918
            1914-1918年 | 1914/1918
            1914—1918年 | 1914/1918
            2001年至今 | 2001/..
            2001年6月15日至18日 | 2001-06-15/2001-06-18
            2001年6月至8月 | 2001-06/2001-08
            2001年6月15日至7月2日 | 2001-06-15/2001-07-02
            1900年或1901年 | [1900,1901]
            1900年或更早 | [..1900]
            2001年初 | 2001-37
            2001年中 | 2001-38
            2001年底 | 2001-39
            2001年6月上旬 | [2001-06-01..2001-06-10], or 2001-06 if the month is enough
            2001年6月底 | [2001-06-21..2001-06-30], or 2001-06 if the month is enough
            1960年代 | 196X
            20世纪60年代 | 196X
            19世纪 | 18XX
            十九世纪 | 18XX
            19世纪初 | 18XX if the century is enough
            19世纪上半叶 | 18XX if the century is enough
            公元前333年 | -0332
            公元前5世纪 | -04XX
            公元前44年3月15日 | -0043-03-15
            公元14年 | 0014
            """)
    void chinese(String text, String suggestion) {
        offers(text, suggestion);
    }

    /** What the program itself says of a date can be typed into a file, and leads back to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001-06-15",
                "2001-06",
                "2003-05~",
                "2001-21",
                "2001-34",
                "2001-40",
                "-0430",
                "-0043-03-15",
                "2001-06-14/2001-06-15",
                "2001-05-28/2001-06-02",
                "2004-06/2004-08",
                "2001-06-15/..",
                "[..1984]",
                "[1984..]",
                "[2003,2004]"
            })
    void whatIsSaidOfADateIsUnderstood(String edtf) {
        for (String language : List.of("en", "de", "ru", "zh")) {
            DateWords words = new DateWords(Languages.read(
                            new SourceTree(List.of(), List.of(), List.of()), language, Location.of("content/site.yaml"))
                    .value()
                    .orElseThrow()
                    .phrases());
            String said = words.of(DateReader.read(edtf).value().orElseThrow());
            assertThat(DateReader.read(said).fault().orElseThrow().fixes())
                    .as(said)
                    .extracting(Fault.Fix::edtf)
                    .contains(edtf);
        }
    }

    /** What a program may write without asking. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15. Juni 2001 | 2001-06-15
            um 1900 | 1900~
            1960er Jahre | 196X
            15 июня 2001 г. | 2001-06-15
            около 1900 | 1900~
            2001年6月15日 | 2001-06-15
            Anfang 2001 | ''
            vor 1900 | ''
            19. Jh. | ''
            333 v. Chr. | ''
            公元前333年 | ''
            до 1900 | ''
            """)
    void whatAProgramMayWrite(String text, String edtf) {
        assertThat(DateReader.read(text).fault().orElseThrow().sureFix(text))
                .isEqualTo(Optional.of(edtf).filter(words -> !words.isEmpty()));
    }

    private static void offers(String text, String suggestion) {
        Fault fault = DateReader.read(text).fault().orElseThrow();
        assertThat(fault.suggestion()).isEqualTo(Optional.of(suggestion));
        FaultTest.teaches(fault);
    }
}
