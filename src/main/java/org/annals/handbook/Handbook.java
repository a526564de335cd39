package org.annals.handbook;

import static org.annals.handbook.Part.DESIGNERS;
import static org.annals.handbook.Part.DEVELOPERS;
import static org.annals.handbook.Part.EDITORS;
import static org.annals.handbook.Part.OWNERS;
import static org.annals.handbook.Part.REFERENCE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.annals.problem.Lazy;

/** The handbook as a whole. */
public final class Handbook {

    /** All chapters, in the order in which they are read. None may be called like a rule of the check. */
    public static final List<Chapter> CHAPTERS = List.of(
            new Chapter("editing", EDITORS),
            new Chapter("events", EDITORS),
            new Chapter("text", EDITORS),
            new Chapter("dates", EDITORS),
            new Chapter("annotations", EDITORS),
            new Chapter("sources", EDITORS),
            new Chapter("lists", EDITORS),
            new Chapter("checking", EDITORS),
            new Chapter("desk", EDITORS),
            new Chapter("reviewing", EDITORS),
            new Chapter("timelines", OWNERS),
            new Chapter("building", OWNERS),
            new Chapter("settings", OWNERS),
            new Chapter("tracks", OWNERS),
            new Chapter("reading", OWNERS),
            new Chapter("languages", OWNERS),
            new Chapter("importing", OWNERS),
            new Chapter("publishing", OWNERS),
            new Chapter("editions", OWNERS),
            new Chapter("renaming", OWNERS),
            new Chapter("renewing", OWNERS),
            new Chapter("data", OWNERS),
            new Chapter("searching", OWNERS),
            new Chapter("trust", OWNERS),
            new Chapter("templates", DESIGNERS),
            new Chapter("style", DESIGNERS),
            new Chapter("words", DESIGNERS),
            new Chapter("program", DEVELOPERS),
            new Chapter("extending", DEVELOPERS),
            new Chapter("testing", DEVELOPERS),
            new Chapter("event-keys", REFERENCE),
            new Chapter("list-keys", REFERENCE),
            new Chapter("source-keys", REFERENCE),
            new Chapter("site-keys", REFERENCE),
            new Chapter("commands", REFERENCE),
            new Chapter("addresses", REFERENCE),
            new Chapter("template-values", REFERENCE),
            new Chapter("template-types", REFERENCE),
            new Chapter("timeline-types", REFERENCE),
            new Chapter("style-properties", REFERENCE));

    private static final Map<Chapter, Lazy<Manuscript.Reading>> READINGS = CHAPTERS.stream()
            .collect(Collectors.toUnmodifiableMap(
                    chapter -> chapter,
                    chapter -> new Lazy<>(() -> chapter.open().read())));

    private Handbook() {}

    /** What a chapter says. It is the same on every site, and is read with the first. */
    public static Manuscript.Reading read(Chapter chapter) {
        return Objects.requireNonNull(READINGS.get(chapter), chapter.id()).get();
    }
}
