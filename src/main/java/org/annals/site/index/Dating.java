package org.annals.site.index;

import java.time.MonthDay;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.model.Language;
import org.annals.model.Timeline;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.Dated;
import org.annals.model.date.Day;
import org.annals.model.date.Interval;
import org.annals.model.date.When;
import org.annals.model.date.words.DateWords;

/** Dates in the words of the site's language. */
public final class Dating {

    private static final int LEAP_YEAR = 2000;

    private final DateWords words;
    /** Most dates are asked for on several pages. */
    private final Map<String, DateText> known = new ConcurrentHashMap<>();

    private Dating(Language language) {
        this.words = new DateWords(language.phrases());
    }

    static Dating of(Timeline timeline) {
        return in(timeline.language());
    }

    /** The words of a language. */
    public static Dating in(Language language) {
        return new Dating(language);
    }

    DateText text(Day day) {
        return text(CalendarDate.of(day));
    }

    /** A day without its year. */
    public String day(MonthDay day) {
        return text(new Day(LEAP_YEAR, day.getMonthValue(), day.getDayOfMonth()))
                .brief();
    }

    public DateText text(When when) {
        DateText text = known.get(when.edtf());
        return text != null ? text : known.computeIfAbsent(when.edtf(), edtf -> fresh(when));
    }

    private DateText fresh(When when) {
        return new DateText(words.of(when), words.brief(when), when.machine(), when.edtf());
    }

    /** A year, for instance 2001 or 44 BCE. */
    public String year(long year) {
        return words.of(CalendarDate.of(year));
    }

    /** Some years in a row, for instance 2001–2003, 500–451 BCE or 27 BCE – 14 CE. */
    public String years(long first, long last) {
        return words.of(new Interval(whole(first), whole(last)));
    }

    private static Dated whole(long year) {
        return new Dated(CalendarDate.of(year), Dated.Reach.EXACTLY);
    }

    /** A month without its year. */
    public String month(long year, int month) {
        return words.brief(CalendarDate.of(year, month));
    }

    /** A month with its year. */
    public String monthOfYear(long year, int month) {
        return words.of(CalendarDate.of(year, month));
    }
}
