package org.annals.site.index;

import java.util.Optional;

/**
 * A date as a page shows it.
 *
 * @param words for readers
 * @param brief the same in a list under its year
 * @param machine for {@code <time datetime>}, where HTML has a form for it
 * @param edtf as the editors wrote it
 */
public record DateText(String words, String brief, Optional<String> machine, String edtf) {}
