package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Limits;
import org.annals.source.Places;
import org.annals.syntax.YamlNode.Unread;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * Reads broken YAML in pieces: a map key by key, a list item by item, and a broken piece in smaller ones. Five faults give five
 * problems, and each costs only the value in which it stands.
 */
final class Recovery {

    private final List<Problem> problems;
    private final Set<Integer> told;

    /**
     * Starts one.
     *
     * @param problems where to put what is found
     * @param mended what is told of some lines already: what the parser stumbles over there is most likely the same
     */
    Recovery(List<Problem> problems, List<Problem> mended) {
        this.problems = problems;
        this.told = mended.stream().map(problem -> problem.at().line()).collect(Collectors.toSet());
    }

    /** All that can be read of a file that is broken. The keys that stand furthest to the left are its own. */
    YamlNode root(YamlLines file) {
        YamlLines lines = file.content();
        return IntStream.range(0, lines.lines().size())
                .mapToObj(lines::head)
                .filter(Recovery::isKey)
                .map(LineHead::indent)
                .min(Integer::compare)
                .<YamlNode>map(indent -> map(lines, indent))
                .orElseGet(() -> block(lines));
    }

    private static boolean isKey(LineHead head) {
        return head.isKey() && !head.isItem();
    }

    private YamlNode block(YamlLines lines) {
        LineHead first = lines.head(0);
        if (first.isItem()) {
            return list(lines, first.indent());
        }
        return first.isKey() ? map(lines, first.indent()) : whole(lines);
    }

    private YamlMap map(YamlLines lines, int indent) {
        var entries = new Entries(problems);
        for (YamlLines piece : lines.cut(head -> isKey(head) && head.indent() <= indent)) {
            LineHead head = piece.head(0);
            if (head.indent() != indent && isKey(head)) {
                misplaced(piece);
            }
            if (!isKey(head)) {
                whole(piece);
            } else if (head.indent() > indent) {
                entries.addAll(map(piece, head.indent()));
            } else {
                entry(piece, entries);
            }
        }
        return entries.at(lines.place(0, indent, 0));
    }

    private void entry(YamlLines piece, Entries entries) {
        Reading reading = read(piece);
        if (reading.value instanceof YamlMap map) {
            entries.addAll(map);
            return;
        }
        YamlText key = piece.key();
        YamlLines below = piece.after(1).content();
        if (!piece.head(0).hasValue() && !below.lines().isEmpty()) {
            entries.add(key, block(below));
            return;
        }
        YamlNode before = before(piece, reading.fault);
        Optional<YamlNode> value = before instanceof YamlMap map ? map.get(key.value()) : Optional.empty();
        entries.add(key, value.orElse(new Unread(key.at())));
        lost(piece, reading.fault.at().line() - piece.firstLine(), entries);
    }

    /** Keys that stand behind a fault are there, even if their values cannot be read. */
    private static void lost(YamlLines piece, int from, Entries entries) {
        for (int i = Math.max(1, from); i < piece.lines().size(); i++) {
            LineHead head = piece.head(i);
            String name = isKey(head) ? head.key() : i == from ? firstWord(head) : "";
            if (!name.isEmpty() && !entries.has(name)) {
                Location at = piece.place(i, 0, 0);
                entries.add(new YamlText(name, at, Places.allAt(at)), new Unread(at));
            }
        }
    }

    private static String firstWord(LineHead head) {
        return head.line().strip().replaceFirst("[^\\w-].*", "");
    }

    private YamlList list(YamlLines lines, int indent) {
        var items = new ArrayList<YamlNode>();
        for (YamlLines piece : lines.cut(head -> head.isItem() && head.indent() <= indent)) {
            if (piece.head(0).indent() != indent) {
                misplaced(piece);
            }
            items.addAll(items(piece));
        }
        return new YamlList(items, lines.place(0, indent, 0));
    }

    private List<YamlNode> items(YamlLines piece) {
        if (isFull()) {
            return List.of(new Unread(piece.place(0, 0, 0)));
        }
        Reading reading = read(piece);
        if (reading.value instanceof YamlList list) {
            return list.items();
        }
        YamlLines inside = piece.withoutHyphen().content();
        if (!inside.lines().isEmpty()
                && (inside.head(0).isItem() || inside.head(0).isKey())) {
            return List.of(block(inside));
        }
        YamlNode before = before(piece, reading.fault);
        return before instanceof YamlList list ? list.items() : List.of(before);
    }

    private YamlNode whole(YamlLines lines) {
        Reading reading = read(lines);
        return reading.value instanceof Unread ? before(lines, reading.fault) : reading.value;
    }

    /** What came of a piece: its value with its problems told; or nothing, with a fault that is still to be told. */
    private record Reading(YamlNode value, Problem fault) {}

    private Reading read(YamlLines piece) {
        var found = new ArrayList<Problem>();
        Optional<YamlNode> value = isFull() ? Optional.empty() : YamlParser.read(piece, found);
        Problem fault = found.isEmpty() ? noKey(piece) : found.get(found.size() - 1);
        if (value.isPresent()) {
            problems.addAll(found);
        }
        return new Reading(value.orElse(new Unread(piece.place(0, 0, 0))), fault);
    }

    /** Tells the fault, and reads what stands before its line. */
    private YamlNode before(YamlLines piece, Problem fault) {
        tell(fault);
        int line = fault.at().line() - piece.firstLine();
        Optional<YamlNode> before =
                line > 0 && !isFull() ? YamlParser.read(piece.part(0, line), new ArrayList<>()) : Optional.empty();
        return before.orElse(new Unread(piece.place(0, 0, 0)));
    }

    private void tell(Problem problem) {
        if (!isFull() && !told.contains(problem.at().line())) {
            problems.add(problem);
        }
    }

    private boolean isFull() {
        return problems.size() >= Limits.YAML_FAULTS;
    }

    private static Problem noKey(YamlLines piece) {
        return Problem.of(
                Rule.YAML_SYNTAX, piece.place(0, 0, 1), "this line is no key with a value", "write key: value");
    }

    private void misplaced(YamlLines piece) {
        int indent = piece.head(0).indent();
        tell(Problem.of(
                Rule.INDENTATION,
                piece.place(0, indent, 1),
                "this line does not begin exactly below its neighbours",
                "move it so that it begins in the same column as they do"));
    }
}
