package org.annals.site.text;

import java.util.Optional;
import org.annals.prose.NumberedCitation;
import org.annals.site.index.DateText;

/** A date that a source gives, or the timeline if no source does; {@code chosen} if the editors follow it. */
public record ReadingView(
        DateText date,
        Optional<SourceTitle> title,
        Optional<NumberedCitation> source,
        Optional<String> note,
        boolean chosen) {}
