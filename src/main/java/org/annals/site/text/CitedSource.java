package org.annals.site.text;

import java.util.List;

/**
 * A source on the list of a page.
 *
 * @param number in the order of first use, from 1 on
 * @param uses the letters of its uses on the page
 * @param places in it that the page as a whole leans on
 */
public record CitedSource(String id, int number, List<String> uses, List<String> places) {}
