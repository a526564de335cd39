package org.annals.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as reference managers write them, in a form that the advice on dates reads. */
final class LibraryDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The date of publication taken from elsewhere than the work, or that of copyright: AACR2 1.4F. */
    private static final Pattern SUPPLIED = Pattern.compile("\\[?(?:[c©]|cop\\. ?)?\\[?([0-9]{4}\\??)\\]?");

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\s*(?:-{1,3}|–)\\s*([0-9]{4})");
    private static final Pattern PARTS = Pattern.compile("([0-9]{4})/([0-9]{0,2})/([0-9]{0,2})(?:/(.*))?");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("([0-9]{4})/([0-9]{1,2})");
    private static final Pattern WORD = Pattern.compile("[\"{]([^\"{}]*)[\"}]|([^\\s#\"{}]+)");

    private LibraryDates() {}

    /** The year of BibTeX, or any date of RIS: {@code 2006/03/05/}, {@code 2006///Spring}, {@code c2006}, {@code 2006-2007}. */
    static String plain(String typed) {
        String text = typed.strip();
        Matcher supplied = SUPPLIED.matcher(text);
        Matcher years = YEARS.matcher(text);
        if (supplied.matches()) {
            return supplied.group(1);
        }
        return years.matches() ? years.group(1) + "/" + years.group(2) : slashed(text);
    }

    /** Year, month, day and something in words, which is a season where neither month nor day is told. */
    private static String slashed(String text) {
        Matcher parts = PARTS.matcher(text);
        Matcher two = YEAR_AND_MONTH.matcher(text);
        if (two.matches()) {
            return two.group(1) + "-" + padded(two.group(2));
        }
        if (!parts.matches() || (parts.group(2).isEmpty() && !parts.group(3).isEmpty())) {
            return text; // a day without its month
        }
        String more = Optional.ofNullable(parts.group(4)).orElse("").strip();
        String date = Stream.of(parts.group(1), padded(parts.group(2)), padded(parts.group(3)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return more.isEmpty() ? date : parts.group(2).isEmpty() ? more + " " + date : date + " " + more;
    }

    /**
     * The date of an entry of BibTeX that has no {@code date}.
     *
     * @param fields as they are typed, by their names in small letters
     */
    static Optional<String> ofBibTex(Map<String, String> fields) {
        return Optional.ofNullable(fields.get("year"))
                .map(LibraryDates::plain)
                .filter(year -> !year.isEmpty())
                .map(year -> {
                    Set<String> rest = new LinkedHashSet<>(words(fields.getOrDefault("month", "")));
                    rest.addAll(words(fields.getOrDefault("day", "")));
                    return year.matches("[0-9]{4}") || rest.isEmpty()
                            ? whole(year, List.copyOf(rest))
                            : year + ", " + String.join(" ", rest);
                });
    }

    /** The pieces between the signs that join them: a macro, words in quotation marks, a number. */
    private static List<String> words(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(piece -> Optional.ofNullable(piece.group(1)).orElseGet(() -> piece.group(2)))
                .flatMap(piece -> Stream.of(piece.split("[~\\s.]+")))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String whole(String year, List<String> rest) {
        Optional<String> month =
                rest.stream().flatMap(word -> month(word).stream()).findFirst();
        List<String> days = rest.stream().filter(word -> month(word).isEmpty()).toList();
        if (month.isPresent() && days.size() < 2 && days.stream().allMatch(day -> day.matches("[0-9]{1,2}"))) {
            return year + "-" + month.get()
                    + days.stream().map(day -> "-" + padded(day)).collect(Collectors.joining());
        }
        boolean isNumber = rest.size() == 1 && rest.get(0).matches("0?[1-9]|1[0-2]");
        if (isNumber) {
            return year + "-" + padded(rest.get(0));
        }
        return rest.isEmpty() ? year : year + ", " + String.join(" ", rest);
    }

    private static Optional<String> month(String word) {
        String start = word.toLowerCase(Locale.ROOT).substring(0, Math.min(3, word.length()));
        return Optional.of(MONTHS.indexOf(start)).filter(at -> at >= 0).map(at -> padded(Integer.toString(at + 1)));
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
