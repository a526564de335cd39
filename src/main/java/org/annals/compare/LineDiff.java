package org.annals.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/** Which lines of a text differ from another. */
public final class LineDiff {

    private static final int CONTEXT = 3;

    private LineDiff() {}

    /**
     * Some lines in a row that are replaced.
     *
     * @param at the first of them in the old text, from 0; where none is replaced, the line before which the new ones come
     * @param count how many are replaced
     * @param start where the new ones begin in the new text, from 0
     * @param lines the new ones
     */
    public record Replacement(int at, int count, int start, List<String> lines) {
        public Replacement {
            lines = List.copyOf(lines);
        }
    }

    /** In the order of the text. */
    public static List<Replacement> of(String before, String now) {
        return DiffUtils.diff(lines(before), lines(now)).getDeltas().stream()
                .map(LineDiff::replacement)
                .toList();
    }

    private static Replacement replacement(AbstractDelta<String> delta) {
        return new Replacement(
                delta.getSource().getPosition(),
                delta.getSource().size(),
                delta.getTarget().getPosition(),
                delta.getTarget().getLines());
    }

    /** The same as a unified diff, which {@code git apply} takes; nothing if the texts are the same. */
    public static List<String> unified(String pathBefore, String before, String pathNow, String now) {
        List<String> old = lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + pathBefore, "b/" + pathNow, old, DiffUtils.diff(old, lines(now)), CONTEXT);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
