package org.annals.model.date;

/** The start or the end of an interval. */
public sealed interface End permits Dated, End.Missing {

    /** An end without a date (Level 1, Extended Interval). */
    enum Missing implements End {
        /** The interval has no end on this side, or none that is told: {@code ..} */
        OPEN(".."),
        /** It has one, but nobody knows it: nothing is written. */
        UNKNOWN("");

        private final String text;

        Missing(String text) {
            this.text = text;
        }

        @Override
        public String edtf() {
            return text;
        }

        @Override
        public String canonical() {
            return text;
        }

        @Override
        public Days days() {
            Bound bound = this == OPEN ? Bound.Missing.OPEN : Bound.Missing.UNKNOWN;
            return new Days(bound, bound);
        }
    }

    String edtf();

    String canonical();

    /** The days on which the interval can start or end here. */
    Days days();
}
