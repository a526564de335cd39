package org.annals.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a slide that this program publishes in {@code timelinejs.json}: a summary, what the date of a slide cannot say,
 * the sources, and a link to the page.
 *
 * @param id of the event
 * @param edtf its date, where the year, month and day of the slide are not all of it
 * @param sources their ids
 */
record OwnSlide(String id, String summary, Optional<String> edtf, List<String> sources) {

    private static final Pattern FORM = Pattern.compile(
            "<p>(?<summary>[^<]*)</p>(?:<p><data value=\"(?<edtf>[^\"]*)\">[^<]*</data></p>)?(?:<ul>(?<sources>(?:<li><a href=\"[^\"]*/sources/[^\"/]+/\">[^<]*</a></li>)+)</ul>)?"
                    + "<p><a href=\"[^\"]*/events/(?<id>[a-z0-9-]+)/\">[^<]*</a></p>");

    private static final Pattern SOURCE = Pattern.compile("/sources/([^\"/]+)/\"");

    /** Nothing of a slide that somebody else wrote, or changed. */
    static Optional<OwnSlide> of(String html) {
        Matcher form = FORM.matcher(html.strip());
        return form.matches()
                ? Optional.of(new OwnSlide(
                        form.group("id"),
                        HtmlText.plain(form.group("summary")),
                        Optional.ofNullable(form.group("edtf")),
                        SOURCE.matcher(Optional.ofNullable(form.group("sources"))
                                        .orElse(""))
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .toList()))
                : Optional.empty();
    }
}
