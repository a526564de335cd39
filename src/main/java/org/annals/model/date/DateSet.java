package org.annals.model.date;

import java.util.List;
import java.util.stream.Collectors;

/** Several dates (Level 2, Set representation). */
public sealed interface DateSet extends When permits OneOf, AllOf {

    /** What stands between the commas, in the order in which it was typed. */
    List<Member> members();

    @Override
    default int level() {
        return 2;
    }

    @Override
    default Precision precision() {
        return points().stream().map(Point::precision).reduce(Precision::and).orElseThrow();
    }

    @Override
    default List<Point> points() {
        return members().stream().flatMap(member -> member.points().stream()).toList();
    }

    @Override
    default List<Days> possible() {
        return members().stream().map(Member::days).toList();
    }

    static String typed(List<Member> members) {
        return members.stream().map(Member::edtf).collect(Collectors.joining(","));
    }

    static String canonical(List<Member> members) {
        return members.stream().map(Member::canonical).collect(Collectors.joining(","));
    }
}
