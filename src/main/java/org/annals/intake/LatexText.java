package org.annals.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of BibTeX with its accents, letters and signs in Unicode. The braces that only hold words together stay; what
 * else means something to the converter is {@linkplain BibTexSigns hidden}. A command that is not known stays as it is
 * typed.
 */
final class LatexText {

    /** Commands in commands. */
    private static final int DEEPEST = 50;

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s*");
    private static final Pattern LIGATURE = Pattern.compile("---|--|``|''|~");

    private static final Map<String, String> LIGATURES =
            Map.of("---", "—", "--", "–", "``", "“", "''", "”", "~", "\u00A0");

    private final String text;
    private final boolean isVerbatim;
    private final int depth;
    private final Set<String> unknown;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private LatexText(String text, boolean isVerbatim, int depth, Set<String> unknown) {
        this.text = text;
        this.isVerbatim = isVerbatim;
        this.depth = depth;
        this.unknown = unknown;
    }

    /**
     * Words.
     *
     * @param unknown takes the commands that are not known
     */
    static String words(String typed, Set<String> unknown) {
        return new LatexText(typed, false, 0, unknown).read();
    }

    /** An address, a date or a number, in which only escaped signs are read. */
    static String verbatim(String typed) {
        return new LatexText(typed, true, 0, Set.of()).read();
    }

    private String read() {
        while (at < text.length()) {
            step();
        }
        return out.toString();
    }

    private void step() {
        char c = text.charAt(at);
        Matcher ligature = LIGATURE.matcher(text).region(at, text.length());
        if (c == '\\') {
            command();
        } else if (!isVerbatim && ligature.lookingAt()) {
            out.append(BibTexSigns.hidden(LIGATURES.getOrDefault(ligature.group(), "")));
            at = ligature.end();
        } else if (!skipEmpty()) {
            out.append("&%$^~".indexOf(c) < 0 ? c : BibTexSigns.hidden(c));
            at++;
        }
    }

    private void command() {
        Matcher command = COMMAND.matcher(text).region(at, text.length());
        String name = command.lookingAt() ? command.group(1) : "";
        int start = at;
        at += 1 + name.length();
        if (isVerbatim || name.isEmpty() || depth > DEEPEST) {
            verbatim(name, start);
        } else if (LatexTable.isAccent(name)) {
            accent(name, start);
        } else if (LatexTable.sign(name).isPresent()) {
            out.append(BibTexSigns.hidden(LatexTable.sign(name).get()));
            behind(name);
        } else if (LatexTable.isFace(name)) {
            behind(name);
            out.append(isAt('{') ? inner(group(), name.equals("url")) : "");
        } else {
            unknown(name);
        }
    }

    private void verbatim(String name, int start) {
        boolean isSign = !name.isEmpty() && "&%$#_{}~".contains(name);
        Optional<String> sign =
                Optional.of(name).filter(it -> it.startsWith("text")).flatMap(LatexTable::sign);
        if (isSign || sign.isPresent()) {
            out.append(BibTexSigns.hidden(sign.orElse(name)));
            skipEmpty();
        } else {
            out.append(BibTexSigns.hidden('\\'));
            at = start + 1;
        }
    }

    private void accent(String name, int start) {
        behind(Character.isLetter(name.charAt(0)) ? name : "");
        boolean isBare = "^~".contains(name) && text.startsWith("{}", at);
        Optional<String> letter =
                isBare ? Optional.of(BibTexSigns.hidden(name)) : LatexTable.accented(name, argument());
        letter.ifPresent(out::append);
        if (isBare) {
            skipEmpty();
        } else if (letter.isEmpty()) {
            at = start + 1 + name.length();
            unknown(name);
        }
    }

    /** What follows a command: a group, another command or a character. */
    private String argument() {
        if (at >= text.length()) {
            return "";
        }
        if (isAt('{')) {
            return inner(group(), false).replaceAll("[{}]", "");
        }
        var rest = new LatexText(text.substring(at), false, depth + 1, unknown);
        if (isAt('\\')) {
            rest.command();
            at += rest.at;
            return rest.out.toString();
        }
        int end = text.offsetByCodePoints(at, 1);
        String letter = text.substring(at, end);
        at = end;
        return letter;
    }

    /** As it is typed. */
    private void unknown(String name) {
        unknown.add("\\" + name);
        out.append(BibTexSigns.hidden("\\" + name));
        while (isAt('{')) {
            out.append(BibTexSigns.hidden('{')).append(inner(group(), false)).append(BibTexSigns.hidden('}'));
        }
    }

    private String inner(String content, boolean isAddress) {
        return new LatexText(content, isAddress, depth + 1, unknown).read();
    }

    /** What stands between the brace here and the one that closes it. */
    private String group() {
        int start = at + 1;
        int open = 0;
        for (; at < text.length(); at++) {
            open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at += text.charAt(at) == '\\' ? 1 : 0;
            if (open == 0) {
                return text.substring(start, at++);
            }
        }
        at = text.length();
        return text.substring(start);
    }

    /** Blanks end a command of letters, and so does a pair of braces. */
    private void behind(String name) {
        if (!name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && !(LatexTable.sign(name).isPresent() && skipEmpty())) {
            Matcher blanks = BLANKS.matcher(text).region(at, text.length());
            at = blanks.lookingAt() ? blanks.end() : at;
        }
    }

    private boolean skipEmpty() {
        boolean isEmpty = text.startsWith("{}", at);
        at += isEmpty ? 2 : 0;
        return isEmpty;
    }

    private boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
