package org.annals.model.date;

/** A part of a date that may be qualified; a season stands in the month's place. */
public enum Component {
    YEAR(0),
    MONTH(1),
    DAY(2);

    /** How many parts stand left of it. */
    final int place;

    Component(int place) {
        this.place = place;
    }
}
