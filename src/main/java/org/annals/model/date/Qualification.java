package org.annals.model.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The qualifiers of a date, where they were typed: left and right of each of its parts.
 *
 * <p>Level 2, Qualification: a sign right of a part applies to it and to all parts left of it, a sign left of a part to
 * that part only. Where two signs meet on one part, both hold.
 *
 * @param marks one for each part that the date has, the year first
 */
public record Qualification(List<Marks> marks) {

    /** The signs around one part. */
    public record Marks(Qualifier left, Qualifier right) {
        static final Marks NONE = new Marks(Qualifier.NONE, Qualifier.NONE);
    }

    public Qualification {
        marks = List.copyOf(marks);
    }

    public static Qualification none(int parts) {
        return new Qualification(Collections.nCopies(parts, Marks.NONE));
    }

    /** What holds for one part; nothing for a part that the date does not have. */
    public Qualifier of(Component component) {
        return component.place < marks.size() ? at(component.place) : Qualifier.NONE;
    }

    /** What holds for at least one part. */
    public Qualifier any() {
        return effective().stream().reduce(Qualifier.NONE, Qualifier::and);
    }

    /** What holds for every part. */
    public Qualifier whole() {
        return effective().stream().reduce(Qualifier.UNCERTAIN_AND_APPROXIMATE, Qualifier::common);
    }

    /** Whether all parts are qualified alike, or none is. */
    public boolean isUniform() {
        return any() == whole();
    }

    /** Level 1 knows one sign at the very end; every other place belongs to level 2. */
    int level() {
        if (any() == Qualifier.NONE) {
            return 0;
        }
        int last = marks.size() - 1;
        boolean onlyAtTheEnd = Collections.frequency(marks.subList(0, last), Marks.NONE) == last
                && marks.get(last).left() == Qualifier.NONE;
        return onlyAtTheEnd ? 1 : 2;
    }

    String around(int part, String text) {
        Marks typed = marks.get(part);
        return typed.left().sign() + text + typed.right().sign();
    }

    /**
     * The same meaning with the fewest signs: the whole date before a group of parts, a group before a single part
     * (ISO 8601-2, 8.2.4).
     */
    Qualification canonical() {
        var canonical = new ArrayList<Marks>();
        Qualifier covered = Qualifier.NONE;
        for (int part = marks.size() - 1; part >= 0; part--) {
            Qualifier group = shared(part).without(covered);
            covered = covered.and(group);
            canonical.add(0, new Marks(at(part).without(covered), group));
        }
        return new Qualification(canonical);
    }

    /** What holds for this part and for all parts left of it. */
    private Qualifier shared(int part) {
        return effective().subList(0, part + 1).stream().reduce(Qualifier.UNCERTAIN_AND_APPROXIMATE, Qualifier::common);
    }

    private List<Qualifier> effective() {
        var all = new ArrayList<Qualifier>();
        for (int part = 0; part < marks.size(); part++) {
            all.add(at(part));
        }
        return all;
    }

    private Qualifier at(int part) {
        Qualifier all = marks.get(part).left();
        for (Marks right : marks.subList(part, marks.size())) {
            all = all.and(right.right());
        }
        return all;
    }
}
