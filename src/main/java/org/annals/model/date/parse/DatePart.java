package org.annals.model.date.parse;

import org.annals.model.date.Digits;

/** Two digits behind a hyphen, with the places where they begin and end. */
record DatePart(Digits digits, int hyphen, int from, int to) {}
