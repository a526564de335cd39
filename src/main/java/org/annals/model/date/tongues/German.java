package org.annals.model.date.tongues;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates in German words: 15. Juni 2001, Frühjahr 1849, um 1900, 1. Hälfte 19. Jh., 333 v. Chr. */
final class German {

    /** CLDR has months and days; the words around them stand here, the longer before those that are part of them. */
    private static final List<Rewording> WORDS = Rewording.table("""
            vor christ(?:i|us)(?: geburt)?|v\\. ?chr\\.?|v\\. ?u\\. ?z\\.?|v\\. ?d\\. ?z\\.?|vor unserer zeit(?:rechnung)? == bc
            nach christ(?:i|us)(?: geburt)?|n\\. ?chr\\.?|n\\. ?u\\. ?z\\.?|u\\. ?z\\.?|unserer zeit(?:rechnung)? == ad
            (?:nach )?alte[nmr] stils?|a\\. ?st\\. == o.s.
            (?:nach )?neue[nmr] stils?|n\\. ?st\\. == n.s.
            (?:zu |an )?(?:ostern|ostersonntags?|osterfest(?:es)?) == easter
            (?:am )?karfreitags? == good friday
            (?:am )?ostermontags? == easter monday
            gründonnerstags? == maundy thursday
            karsamstags? == holy saturday
            palmsonntags? == palm sunday
            aschermittwochs? == ash wednesday
            mariä himmelfahrt == assumption
            (?:christi )?himmelfahrt(?:stag)? == ascension
            pfingstmontags? == whit monday
            (?:zu |an )?(?:pfingsten|pfingstsonntags?|pfingstfest(?:es)?) == whitsun
            fronleichnam == corpus christi
            heilig(?:er |en )?abend == christmas eve
            (?:zu |an )?weihnacht(?:en|sfest(?:es)?)? == christmas
            silvester == new year's eve
            neujahr(?:stag)? == new year's day
            allerheiligen == all saints
            allerseelen == all souls
            jahrhundert(?:s|e|en|wende)?|jhdts?\\.?|jhds?\\.?|jhs?\\.?|jhdte?\\.? == century
            jahrtausend(?:s|e|en)?|jtsd?\\.? == millennium
            zwanziger(?=[ -]jahre) == 20s
            (?:dreißiger|dreissiger)(?=[ -]jahre) == 30s
            vierziger(?=[ -]jahre) == 40s
            (?:fünfziger|fuenfziger)(?=[ -]jahre) == 50s
            sechziger(?=[ -]jahre) == 60s
            siebziger(?=[ -]jahre) == 70s
            achtziger(?=[ -]jahre) == 80s
            neunziger(?=[ -]jahre) == 90s
            ([0-9]+)er(?:[ -]jahren?)? == $1s
            -?jahren? ==
            erste[nrms]? == 1st
            zweite[nrms]? == 2nd
            dritte[nrms]? == 3rd
            vierte[nrms]? == 4th
            letzte[nrms]? == last
            elfte[ns] == 11th
            zwölfte[ns] == 12th
            dreizehnte[ns] == 13th
            vierzehnte[ns] == 14th
            fünfzehnte[ns] == 15th
            sechzehnte[ns] == 16th
            siebzehnte[ns] == 17th
            achtzehnte[ns] == 18th
            neunzehnte[ns] == 19th
            zwanzigste[ns] == 20th
            einundzwanzigste[ns] == 21st
            (?:jahres)?hälfte|(?:jahres)?haelfte == half of the
            (?:jahres)?drittel == third of the
            viertel == quarter of the
            quartals? == quarter
            halbjahr(?:es|s)? == half
            ([0-9]+)\\. *(?=(?:century|millennium|half|third|quarter)(?!\\p{L})) == $1th
            frühjahrs?|fruehjahrs?|frühlings?|fruehlings? == spring
            sommers? == summer
            herbst(?:es|s)? == autumn
            winters? == winter
            (?:frühestens|fruehestens|nicht vor) (.+) == $1 or later
            (?:spätestens|spaetestens|nicht nach|bis spätestens) (.+) == by $1
            oder (?:früher|frueher|davor|eher) == or earlier
            oder (?:später|spaeter|danach) == or later
            ([12])\\. ?h\\.(?= *[0-9i]) == $1th half of the
            ([0-9]{1,2})\\.(?= ?/ ?[0-9]) == $1
            ([0-9]{4}) ?ff?\\.? == since $1
            gegen (?=anfang|beginn|mitte|ende) ==
            um|zirka|etwa|ungefähr|ungefaehr|rund|gegen|schätzungsweise == about
            vermutlich|wahrscheinlich|vielleicht|möglicherweise|wohl == perhaps
            unsicher == uncertain
            zu beginn|anfang|anfangs|beginn|früh(?:e[nrs]?)? == early
            mitte == mid
            ende|spät(?:e[nrs]?)? == late
            vor == before
            nach == after
            seit|ab == since
            zwischen == between
            bis heute == to present
            bis (?:zum |zur )?(?=.) == to
            und == and
            oder == or
            vom|von == from
            am|im|in|an|dem|den|der|des|das|die|jahre?s?|tag|zum|zur ==
            (?:from|since) (.+) to present == $1 to present
            ^ *to == until
            """);

    static final List<Rewording> ALL = Stream.of(
                    CalendarNames.weekdays(Locale.GERMAN),
                    List.of(Rewording.words("jänner|jaenner|jän\\.?", "january"), Rewording.words("mrz\\.?", "march")),
                    CalendarNames.months(Locale.GERMAN, ""),
                    WORDS)
            .flatMap(List::stream)
            .toList();

    private German() {}
}
