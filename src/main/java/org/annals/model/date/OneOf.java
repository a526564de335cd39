package org.annals.model.date;

import java.util.List;
import java.util.Optional;

/** One date among several: {@code [2003-05-28,2003-05-29]}. */
public record OneOf(List<Member> members) implements DateSet {

    public OneOf {
        members = List.copyOf(members);
    }

    @Override
    public String edtf() {
        return "[" + DateSet.typed(members) + "]";
    }

    @Override
    public String canonical() {
        return "[" + DateSet.canonical(members) + "]";
    }

    @Override
    public List<Days> certain() {
        Optional<Days> shared = Optional.of(new Days(Bound.Missing.OPEN, Bound.Missing.OPEN));
        for (Member member : members) {
            Optional<Days> days = member.certainOfOne().stream().findFirst();
            shared = shared.flatMap(all -> days.flatMap(all::common));
        }
        return shared.stream().toList();
    }
}
