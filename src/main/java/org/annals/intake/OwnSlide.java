package org.annals.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a slide that this program publishes in {@code timelinejs.json}: a summary, the sources, and a link to the page.
 *
 * @param id of the event
 * @param sources their ids
 */
record OwnSlide(String id, String summary, List<String> sources) {

    private static final Pattern FORM = Pattern.compile(
            "<p>(?<summary>[^<]*)</p>(?:<p>[^<]*</p>)?(?:<ul>(?<sources>(?:<li><a href=\"[^\"]*/sources/[^\"/]+/\">[^<]*</a></li>)+)</ul>)?"
                    + "<p><a href=\"[^\"]*/events/(?<id>[a-z0-9-]+)/\">[^<]*</a></p>");

    private static final Pattern SOURCE = Pattern.compile("/sources/([^\"/]+)/\"");

    /** Nothing of a slide that somebody else wrote, or changed. */
    static Optional<OwnSlide> of(String html) {
        Matcher form = FORM.matcher(html.strip());
        return form.matches()
                ? Optional.of(new OwnSlide(
                        form.group("id"),
                        HtmlText.plain(form.group("summary")),
                        SOURCE.matcher(Optional.ofNullable(form.group("sources"))
                                        .orElse(""))
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .toList()))
                : Optional.empty();
    }
}
