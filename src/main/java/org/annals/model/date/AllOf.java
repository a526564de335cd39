package org.annals.model.date;

import java.util.List;

/** Several dates together: {@code {2003-05,2003-09}}. */
public record AllOf(List<Member> members) implements DateSet {

    public AllOf {
        members = List.copyOf(members);
    }

    @Override
    public String edtf() {
        return "{" + DateSet.typed(members) + "}";
    }

    @Override
    public String canonical() {
        return "{" + DateSet.canonical(members) + "}";
    }

    @Override
    public List<Days> certain() {
        return members.stream()
                .flatMap(member -> member.certainOfAll().stream())
                .toList();
    }
}
