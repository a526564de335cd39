package org.annals.site;

import java.util.Optional;

/**
 * A date as a page shows it.
 *
 * @param words for readers
 * @param machine for {@code <time datetime>}, where HTML has a form for it
 * @param edtf as the editors wrote it
 */
public record DateText(String words, Optional<String> machine, String edtf) {}
