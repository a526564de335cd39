package org.annals.site.text;

import java.util.List;
import org.annals.site.index.EventLine;

/** The claims of one event that lean on a source, and the places in it that the event as a whole leans on. */
public record SourceUses(EventLine event, List<Claim> claims, List<String> places) {}
