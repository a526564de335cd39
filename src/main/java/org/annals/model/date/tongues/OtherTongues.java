package org.annals.model.date.tongues;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates in languages of which only the months and a few words are known: 15 juin 2001, 15 de junio de 2001, 15 червня 2001. */
final class OtherTongues {

    private static final List<List<Rewording>> LATIN = List.of(
            tongue("fr", "", """
                    1er == 1
                    (?:au |le )?([ivx]+|[0-9]+)(?:e|ème|è)? ?si[èe]cle == $1 century
                    vers|environ == about
                    avant == before
                    après == after
                    depuis == since
                    ou == or
                    et == and
                    du == from
                    au == to
                    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|de|en ==
                    """),
            tongue("es", "", """
                    siglo ([ivx]+|[0-9]+) == $1 century
                    hacia|alrededor de|cerca de == about
                    antes del? == before
                    después del? == after
                    desde == since
                    o == or
                    y == and
                    al == to
                    setiembre == september
                    lunes|martes|miércoles|jueves|viernes|sábado|domingo|del?|el|en ==
                    """),
            tongue("it", "", """
                    ([ivx]+|[0-9]+) secolo == $1 century
                    verso|circa|intorno al == about
                    prima del == before
                    dopo il == after
                    o == or
                    e == and
                    al == to
                    1[°º] == 1
                    lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|il|di|del|dal|nel ==
                    """),
            tongue("pt", "", """
                    século ([ivx]+|[0-9]+) == $1 century
                    cerca de|por volta de == about
                    antes de == before
                    depois de == after
                    desde == since
                    ou == or
                    e == and
                    1[°º] == 1
                    segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|de|em|a ==
                    """),
            tongue("tr", "", """
                    ([0-9]+)\\.? yüzyıl == $1 century
                    yaklaşık == about
                    veya == or
                    ve == and
                    pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yılı ==
                    """));

    private static final List<List<Rewording>> CYRILLIC = List.of(tongue("uk", "[аеіиуюя]", """
                    ([ivxіх]+|[0-9]+) (?:ст\\.?|століття) == $1 century
                    близько|приблизно == about
                    до == before
                    після == after
                    з == since
                    або == or
                    і|та == and
                    р(?:\\.|оку|ік)?|рр\\. ==
                    у|в ==
                    """));

    private static final List<Rewording> THAI = tongue("th", "", """
            วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)? ==
            วันที่|เดือน|ปี ==
            """);

    private OtherTongues() {}

    /** The text in English, as each language would have it that is written in its letters. */
    static Stream<String> latin(String plain) {
        return LATIN.stream().map(tongue -> english(tongue, plain));
    }

    static Stream<String> cyrillic(String plain) {
        return CYRILLIC.stream().map(tongue -> english(tongue, plain));
    }

    static String thai(String plain) {
        return english(THAI, plain);
    }

    private static String english(List<Rewording> tongue, String plain) {
        return Rewording.all(Rewording.BLANKS, Rewording.all(tongue, plain));
    }

    private static List<Rewording> tongue(String tag, String endings, String words) {
        Locale language = Locale.forLanguageTag(tag);
        return Stream.concat(CalendarNames.months(language, endings).stream(), Rewording.table(words).stream())
                .toList();
    }
}
