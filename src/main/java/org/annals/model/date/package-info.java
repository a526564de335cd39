/**
 * Dates as history knows them, in the Extended Date/Time Format (EDTF), levels 0, 1 and 2 complete.
 *
 * <p>The rules come from the <a href="https://www.loc.gov/standards/datetime/">specification of the Library of
 * Congress</a> of 4 February 2019, whose clauses are named at each rule, and where it is silent from ISO 8601-2:2019,
 * of which it is a profile. Years are astronomical: 0000 is 1 BCE. The calendar is the proleptic Gregorian one.
 *
 * <p>Here are the values. {@code parse} reads what is right, by recursive descent; {@code advice} explains what is wrong
 * and proposes what to write; {@code tongues} says in English what stands in another language; {@code restate} says
 * otherwise what follows the custom of another calendar, office or machine; {@code read} puts them together and proves
 * the proposals; {@code words} says a value in the words of a language.
 *
 * <p>Where the specification leaves a choice, this package refuses what cannot be meant: {@code Y} with four digits
 * or fewer however they are written ({@code Y20E2}); {@code -0000} and {@code -00:00}; more significant digits than a
 * year has; an interval without any date, or that must end before it starts; a month {@code 2X}, since months are 01
 * to 12; a second 60 where there can be no leap second. It accepts seasons, long years and {@code X} wherever a date
 * may stand, {@code X} in negative years and behind {@code Y}, and ends of intervals such as {@code ..2004-06-01}
 * (ISO 8601-2, 10.6). A time of day stands alone: it is never qualified, nor part of an interval or a set.
 *
 * <p>Where known libraries read otherwise, as far as their tests, their documentation or our trials show:
 *
 * <ul>
 *   <li>{@code 2004-06~-11}: python-edtf's documentation calls the year certain. A sign on the right applies to
 *       everything on its left, so year and month are approximate (Level 2, Group Qualification, example 2).
 *   <li>{@code [1667, 1668]}: python-edtf accepts spaces. "No spaces are allowed" (Level 2, Set representation, rule
 *       4).
 *   <li>{@code 2004-06-01/}: python-edtf ends it after ten years, edtf.js ends {@code 1812/} in 1970, edtf-java
 *       throws an exception. The end is unknown (Level 1, Time interval with unknown end).
 *   <li>{@code 2010-24}: python-edtf ends winter on 31 December. Here it has three months.
 *   <li>{@code 2001-21}: edtf.js and edtf-java let spring begin in January. Here it is March to May.
 *   <li>{@code 1984~}: python-edtf widens the bounds by a year or so in a second pair of dates. Here nothing is
 *       guessed.
 *   <li>{@code Y171010000S3}: the PHP library ProfessionalWiki/EDTF has 171010000 to 171010999. Digits count from the
 *       left, so it is 171000000 to 171999999 (Level 2, Significant digits, example 2).
 *   <li>{@code 2024S3}: edtf_ex for Elixir reads significant digits only behind {@code Y}.
 *   <li>{@code Y20E2}: go-edtf reads 2000. {@code Y} is for years of more than four digits only (Level 1).
 *   <li>{@code 1900-02-29}: edtf.js makes it 1 March, edtf-java throws an exception. There is no such day.
 *   <li>{@code 1812/1810}: edtf-java accepts it.
 *   <li>{@code -0043}: edtf-java says 43 BCE, but 44 BCE with a month. It is 44 BCE.
 *   <li>{@code 196x}, {@code unknown/open}: edtf-validate reads the draft of 2012, which is not this specification.
 *   <li>By the notes of the Rust crate edtf-core: edtf.js accepts {@code /} and {@code ../..}, counts {@code XXXX} to
 *       level 1, knows {@code 2001-34} and {@code 2001-21/2001-22} only in a level 3 of its own, and refuses the leap
 *       second {@code 2016-12-31T23:59:60Z}; edtf-core itself refuses {@code -01XX} and offsets beyond 14 hours.
 * </ul>
 */
@NullMarked
package org.annals.model.date;

import org.jspecify.annotations.NullMarked;
