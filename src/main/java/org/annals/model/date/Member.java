package org.annals.model.date;

import java.util.List;
import java.util.stream.Stream;

/** What stands between the commas of a set. */
public sealed interface Member permits Dated, Member.Range {

    /** All values from the first to the last, both included (Level 2, Set representation, rule 5). */
    record Range(Point first, Point last) implements Member {
        @Override
        public String edtf() {
            return first.edtf() + ".." + last.edtf();
        }

        @Override
        public String canonical() {
            return first.canonical() + ".." + last.canonical();
        }

        @Override
        public Days days() {
            return first.days().span(last.days());
        }

        @Override
        public List<Point> points() {
            return List.of(first, last);
        }

        @Override
        public List<Days> certainOfOne() {
            return first.equals(last) ? first.certain() : List.of();
        }

        @Override
        public List<Days> certainOfAll() {
            boolean certain =
                    Stream.of(first, last).noneMatch(point -> point.certain().isEmpty());
            return certain ? List.of(days()) : List.of();
        }
    }

    String edtf();

    String canonical();

    /** The days that can be meant. */
    Days days();

    List<Point> points();

    /** The days that are meant whichever value is chosen. */
    List<Days> certainOfOne();

    /** The days that are meant if every value is. */
    List<Days> certainOfAll();
}
