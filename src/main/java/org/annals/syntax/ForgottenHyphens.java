package org.annals.syntax;

import java.util.List;
import java.util.TreeMap;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Finds items of a list that were pasted without their hyphen: the first key of the item above stands again. */
final class ForgottenHyphens {

    /**
     * The last item of a list, by its first key.
     *
     * @param key where the key begins
     * @param isLoose whether its hyphen is moved in further than what stands above the list
     */
    private record Item(int key, String name, boolean isLoose) {}

    private static final int NONE = -1;

    private final List<Problem> problems;

    /** By the places of their hyphens. */
    private final TreeMap<Integer, Item> items = new TreeMap<>();

    private int shifted = NONE;

    ForgottenHyphens(List<Problem> problems) {
        this.problems = problems;
    }

    /** Moves a line in that belongs to an item whose hyphen had to be put before it. */
    void shift(MendedLine line, LineHead head) {
        boolean isNext = head.indent() == shifted && (head.isItem() || isFirst(items.get(shifted), head));
        if (head.indent() < shifted || isNext) {
            shifted = NONE;
        } else if (shifted != NONE) {
            line.change(0, 0, "  ");
        }
    }

    /** A line that begins something. */
    void line(MendedLine line, LineHead head, LineHead above) {
        int indent = head.indent();
        items.tailMap(indent, false).clear();
        if (head.isItem()) {
            Item last = items.remove(indent);
            boolean isLoose = last != null ? last.isLoose : above.isKey() && indent > above.keyStart();
            if (head.isKey()) {
                items.put(indent, new Item(head.keyStart(), head.key(), isLoose));
            }
        } else if (head.isKey() && shifted == NONE) {
            forgotten(line, head);
        }
    }

    private void forgotten(MendedLine line, LineHead head) {
        Item beside = items.get(head.indent());
        if (beside != null && beside.isLoose && isFirst(beside, head)) {
            problems.add(problem(line, head));
            line.change(head.indent(), head.indent(), "- ");
            shifted = head.indent();
            return;
        }
        items.entrySet().stream()
                .filter(item -> item.getValue().key == head.indent() && isFirst(item.getValue(), head))
                .findFirst()
                .ifPresent(item -> {
                    int hyphen = item.getKey();
                    problems.add(problem(line, head).fixedBy(List.of(line.change(hyphen, hyphen + 1, "-"))));
                });
    }

    private static boolean isFirst(@Nullable Item item, LineHead head) {
        return item != null && head.isKey() && item.name.equals(head.key());
    }

    private static Problem problem(MendedLine line, LineHead head) {
        return Problem.of(
                Rule.MERGED_ITEM,
                line.at(head.keyStart(), head.keyEnd()),
                "the item that begins here has no hyphen, so it becomes part of the one above",
                "write - and a blank before " + head.key() + ", exactly below the hyphen above");
    }
}
