package org.annals.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Edit;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The traps of one line, looked for from left to right. */
record LineLints(MendedLine line, LineHead head, List<Problem> problems) {

    private static final Pattern CUT = Pattern.compile("[\\t\\p{Zs}](#)(?:[^\\s#]|\\p{Zs}?[0-9])");
    /** What stands under these keys is no quotation. */
    private static final Set<String> DATES =
            Set.of("date", "since", "until", "issued", "accessed", "founded", "decision", "memorandum", "period");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{Pd}_]*");

    /** Blanks before the line that are no plain ones. */
    void indentation() {
        blanks(0, head.indent());
    }

    /**
     * Hyphens, key and colon.
     *
     * @param indentAfter where the next line begins
     */
    void beginning(int indentAfter) {
        hyphens(indentAfter);
        if (head.hasKey()) {
            key();
            colon();
            blanks(head.colon() + 1, head.valueStart());
        }
    }

    /** A plain text, which ends where its signs mean something else. */
    void text(int from) {
        String typed = line.typed();
        int end = typed.length();
        while (end > from && isBlank(typed.charAt(end - 1))) {
            end--;
        }
        String value = typed.substring(from, end);
        if (CurlyQuotes.around(value)) {
            quotes(from, end);
        } else {
            cut(from, end);
        }
        if (typed.substring(end).chars().anyMatch(c -> c != ' ')) {
            odd(end, typed.length(), "");
        }
    }

    private void hyphens(int indentAfter) {
        int from = head.indent();
        for (int at = from; at < head.keyStart(); at++) {
            if (!isBlank(line.typed().charAt(at))) {
                blanks(from, at);
                hyphen(at, indentAfter);
                from = at + 1;
            }
        }
        blanks(from, head.keyStart());
    }

    private void hyphen(int at, int indentAfter) {
        String typed = line.typed();
        if (typed.charAt(at) != '-') {
            report(
                    Problem.of(
                            Rule.LOOKALIKE,
                            line.at(at, at + 1),
                            "an item of a list begins with a plain hyphen, and not with this sign",
                            "write -"),
                    line.change(at, at + 1, "-"));
        } else if (head.isTight() && at + 1 == head.keyStart()) {
            boolean isAbove = indentAfter == head.keyStart() && at > 0 && typed.charAt(at - 1) == ' ';
            report(
                    Problem.of(
                            Rule.MISSING_BLANK,
                            line.at(at, at + 1),
                            "a blank is missing after this hyphen",
                            "write - and a blank before " + head.key()),
                    line.change(isAbove ? at - 1 : at, at + 1, "- "));
        }
    }

    private void key() {
        Lookalikes.plain(head.key()).ifPresent(plain -> {
            String typed = line.typed();
            int at = head.keyStart();
            while (typed.charAt(at) < 0x80) {
                at++;
            }
            String letter = Character.toString(typed.codePointAt(at));
            report(
                    Problem.of(
                            Rule.LOOKALIKE,
                            line.at(at, at + letter.length()),
                            "the sign " + letter + " in this key is not the plain one that it looks like",
                            "write " + plain),
                    line.change(head.keyStart(), head.keyEnd(), plain));
        });
    }

    private void colon() {
        String typed = line.typed();
        int colon = head.colon();
        boolean isWide = typed.charAt(colon) == '：';
        boolean lacksBlank = head.valueStart() == colon + 1 && colon + 1 < typed.length();
        if (isWide) {
            report(
                    Problem.of(
                            Rule.LOOKALIKE,
                            line.at(colon, colon + 1),
                            "this colon is a wide one",
                            "write " + head.key() + ": with a plain colon and a blank"),
                    line.change(colon, colon + 1, lacksBlank ? ": " : ":"));
        } else if (lacksBlank && isWord()) {
            report(
                    Problem.of(
                            Rule.MISSING_BLANK,
                            line.at(colon, colon + 1),
                            "a blank is missing after this colon",
                            "write " + head.key() + ": and a blank before the value"),
                    line.change(colon, colon + 1, ": "));
        }
    }

    /** Whether it looks like a key: {@code https://} and {@code 12:30} do not. */
    private boolean isWord() {
        return !head.isItem()
                && WORD.matcher(head.key()).matches()
                && "/:".indexOf(head.value().charAt(0)) < 0;
    }

    private void quotes(int from, int end) {
        String inner = line.typed().substring(from + 1, end - 1);
        Optional<String> straight = CurlyQuotes.straight(inner);
        var problem = Problem.of(
                Rule.CURLY_QUOTES,
                line.typed().charAt(from) == '"' ? line.at(end - 1, end) : line.at(from, from + 1),
                "quotation marks that hold a value together are straight ones",
                "write " + straight.orElse("\"")
                        + " at both ends; put straight marks around these if they belong to the text");
        boolean mayQuote = inner.chars().anyMatch(Character::isWhitespace) && !DATES.contains(head.key());
        List<Edit> edits = straight.filter(mark -> !mayQuote)
                .map(mark -> List.of(line.change(from, from + 1, mark), line.change(end - 1, end, mark)))
                .orElse(List.of());
        problems.add(problem.fixedBy(edits));
    }

    private void cut(int from, int end) {
        Matcher sign = CUT.matcher(line.typed()).region(from, end);
        if (sign.find() && !line.typed().startsWith("#", from)) {
            problems.add(
                    Problem.of(
                            Rule.CUT_TEXT,
                            line.at(sign.start(1), sign.end(1)),
                            "the text ends before this sign, because a comment begins here",
                            "put the whole text between double quotes; if a comment is meant, write a blank and a word after #"));
        }
    }

    /** Tells each run of tabs or wide blanks. */
    private void blanks(int from, int to) {
        String typed = line.typed();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && typed.charAt(end) == typed.charAt(at)) {
                end++;
            }
            if (isBlank(typed.charAt(at)) && typed.charAt(at) != ' ') {
                odd(at, end, (typed.charAt(at) == '\t' && from == 0 ? "  " : " ").repeat(end - at));
            }
            at = end;
        }
    }

    private void odd(int from, int to, String instead) {
        String typed = line.typed().substring(from, to);
        String write =
                instead.isEmpty() ? "delete it" : instead.length() > 1 ? "write plain blanks" : "write a plain blank";
        Problem problem = typed.indexOf('\t') >= 0
                ? Problem.of(
                        Rule.TAB,
                        line.at(from, to),
                        "a tab stands where only plain blanks may stand",
                        instead.isEmpty() ? write : from == 0 ? "indent with two blanks" : write)
                : Problem.of(
                        Rule.ODD_BLANK,
                        line.at(from, to),
                        "a no-break or wide blank stands where only plain ones may stand",
                        write);
        report(problem, line.change(from, to, instead));
    }

    static boolean isBlank(char sign) {
        return sign == '\t' || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }

    private void report(Problem problem, Edit... edits) {
        problems.add(problem.fixedBy(List.of(edits)));
    }
}
