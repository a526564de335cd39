package org.annals.model.date.restate;

import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what catalogues write where nobody knows the date: o. J., n.d., s.d., б. г., 日期不详. */
final class UnknownDates {

    private static final Pattern UNKNOWN =
            Pattern.compile("[\\[(]?(?:\\?+|-+|n\\.? ?d\\.?|n/a|no date|not? dated?|undated|date unknown|unknown date"
                    + "|t\\.?b\\.?[adc]\\.?|s\\. ?[da]\\.?|sine (?:dato|anno)|sans date|sin fecha|senza data|sem data|tarihsiz"
                    + "|o\\. ?[jd]\\.?|ohne (?:jahr|datum|jahresangabe)|undatiert|unbekannt|(?:datum|jahr) unbekannt|unbekanntes datum|keine angabe"
                    + "|б\\. ?[гд]\\.?|б/[гд]|без (?:даты|года|указания года)|(?:дата )?неизвестн[оа]|не датировано|недатировано|дата не установлена"
                    + "|日期不[详詳明]|不[详詳明]|年代不[详詳明]|年份不[详詳明]|[无無]日期|未知|日期未知|未注明日期)[\\])]?");

    private static final String MESSAGE =
            "a date that nobody knows is written as the years that are possible, such as 19XX or [1900..2021]";

    private UnknownDates() {}

    static Optional<Restatement> restate(String text) {
        return UNKNOWN.matcher(text).matches()
                ? Optional.of(Restatement.as(MESSAGE, "XXXX", "if nothing is known of it"))
                : Optional.empty();
    }
}
