package org.annals.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.annals.compare.Piece.Fate;

/** Which words of a text stayed, went and came. A script without blanks between its words is compared sign by sign. */
final class WordDiff {

    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

    private static final Pattern WORD = Pattern.compile("[" + UNSPACED + "]\\p{M}*|[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED
            + "]]+(?:['’-][\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]+)*|\\s+|(?s:.)");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /** The work grows with the product of what differs; beyond it a text is taken as written anew. */
    private static final long MOST_WORK = 4_000_000;

    private WordDiff() {}

    /** The stretches in the order in which they are read; what went stands before what came in its place. */
    static List<Piece> of(String before, String now) {
        List<String> old = words(before);
        List<String> fresh = words(now);
        int start = shared(old, fresh);
        int end = sharedEnd(old, fresh, start);
        var pieces = new ArrayList<Piece>();
        add(Fate.KEPT, old.subList(0, start), pieces);
        between(old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end), pieces);
        add(Fate.KEPT, old.subList(old.size() - end, old.size()), pieces);
        return smooth(pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int shared(List<String> old, List<String> fresh) {
        int most = Math.min(old.size(), fresh.size());
        int count = 0;
        while (count < most && old.get(count).equals(fresh.get(count))) {
            count++;
        }
        return count;
    }

    private static int sharedEnd(List<String> old, List<String> fresh, int start) {
        int most = Math.min(old.size(), fresh.size()) - start;
        int count = 0;
        while (count < most && old.get(old.size() - 1 - count).equals(fresh.get(fresh.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static void between(List<String> old, List<String> fresh, List<Piece> pieces) {
        if ((long) old.size() * fresh.size() > MOST_WORK) {
            add(Fate.REMOVED, old, pieces);
            add(Fate.ADDED, fresh, pieces);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
            boolean kept = delta.getType() == DeltaType.EQUAL;
            add(kept ? Fate.KEPT : Fate.REMOVED, delta.getSource().getLines(), pieces);
            if (!kept) {
                add(Fate.ADDED, delta.getTarget().getLines(), pieces);
            }
        }
    }

    private static void add(Fate fate, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** Blanks and signs that stayed between two changes belong to them: a reader sees one change and not three. */
    private static List<Piece> smooth(List<Piece> pieces) {
        var smooth = new ArrayList<Piece>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean changed = removed.length() + added.length() > 0;
            boolean kept = piece.fate() == Fate.KEPT;
            boolean bridge = kept
                    && changed
                    && i + 1 < pieces.size()
                    && !LETTER.matcher(piece.words()).find();
            if (kept && !bridge) {
                flush(removed, added, smooth);
                smooth.add(piece);
            }
            if (bridge || piece.fate() == Fate.REMOVED) {
                removed.append(piece.words());
            }
            if (bridge || piece.fate() == Fate.ADDED) {
                added.append(piece.words());
            }
        }
        flush(removed, added, smooth);
        return List.copyOf(smooth);
    }

    private static void flush(StringBuilder removed, StringBuilder added, List<Piece> pieces) {
        add(Fate.REMOVED, removed.isEmpty() ? List.of() : List.of(removed.toString()), pieces);
        add(Fate.ADDED, added.isEmpty() ? List.of() : List.of(added.toString()), pieces);
        removed.setLength(0);
        added.setLength(0);
    }
}
