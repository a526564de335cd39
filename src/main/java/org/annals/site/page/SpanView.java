package org.annals.site.page;

import java.util.Optional;
import org.annals.prose.NumberedCitation;
import org.annals.site.index.DateText;

/** A stretch of time in a role or a status. */
public record SpanView(
        String label,
        Optional<DateText> since,
        Optional<DateText> until,
        Optional<String> note,
        Optional<NumberedCitation> sources) {}
