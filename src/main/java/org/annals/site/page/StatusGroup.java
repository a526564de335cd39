package org.annals.site.page;

import java.util.List;
import org.annals.site.index.Named;

/** Who had a status. */
public record StatusGroup(String label, List<Named> names) {}
