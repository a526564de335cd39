package org.annals.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line of YAML begins: blanks, hyphens of a list, a key with its colon, then the value. All places are offsets.
 *
 * @param indent where the line begins but for blanks
 * @param keyStart behind the hyphens
 * @param keyEnd equal to {@code keyStart} if there is no key
 * @param valueStart behind colon and blanks
 */
record LineHead(String line, int indent, int keyStart, int keyEnd, int colon, int valueStart) {

    private static final String BLANKS = "[\\t\\p{Zs}]*+";

    /** Signs that are typed for a hyphen, and a hyphen without its blank, where only a key can follow. */
    private static final String ALMOST =
            "(?:[‐‑‒–—−•·*][\\t\\p{Zs}]++|-)(?=[\\p{L}_][\\p{L}\\p{N}_-]*+:(?:[\\t\\p{Zs}]|$))";

    private static final Pattern HEAD = Pattern.compile("(" + BLANKS + ")((?:-(?:[\\t\\p{Zs}]++|$)|" + ALMOST + ")*+)"
            + "(?:([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}\\p{Pd}_.-]*+|\"[^\"]*+\"|'[^']*+')"
            + BLANKS + "([:：])(" + BLANKS + "))?");

    /** The groups of the pattern: to look them up by name would cost as much as the match, for each line of every file. */
    private static final int INDENT = 1;

    private static final int DASHES = 2;
    private static final int KEY = 3;
    private static final int COLON = 4;
    private static final int GAP = 5;

    static LineHead of(String line) {
        Matcher head = HEAD.matcher(line);
        if (!head.lookingAt()) {
            throw new AssertionError(line); // every part of the pattern may be empty
        }
        int keyStart = head.end(DASHES);
        return head.start(KEY) < 0
                ? new LineHead(line, head.end(INDENT), keyStart, keyStart, keyStart, keyStart)
                : new LineHead(line, head.end(INDENT), keyStart, head.end(KEY), head.start(COLON), head.end(GAP));
    }

    boolean isItem() {
        return keyStart > indent;
    }

    /** Whether no blank stands after the hyphen. */
    boolean isTight() {
        return isItem() && hasKey() && line.charAt(keyStart - 1) == '-';
    }

    boolean hasKey() {
        return keyEnd > keyStart;
    }

    /** Whether the colon is one to YAML: a plain one, and a blank or nothing behind it. */
    boolean isKey() {
        return hasKey() && line.charAt(colon) == ':' && (valueStart > colon + 1 || line.length() == colon + 1);
    }

    /** Whether nothing stands here but blanks or a comment. */
    boolean isEmpty() {
        return !hasKey() && !isItem() && isNothing(line, indent);
    }

    boolean hasComment() {
        return line.startsWith("#", indent);
    }

    String key() {
        String typed = line.substring(keyStart, keyEnd);
        return typed.startsWith("\"") || typed.startsWith("'") ? typed.substring(1, typed.length() - 1) : typed;
    }

    String value() {
        return line.substring(valueStart);
    }

    boolean hasValue() {
        return !isNothing(line, valueStart);
    }

    /** Where the map or list stands to which this line belongs: what is moved in further belongs to its value. */
    int owner() {
        return isKey() ? keyStart : Math.max(indent, line.lastIndexOf('-', keyStart - 1));
    }

    private static boolean isNothing(String line, int from) {
        return from == line.length() || line.charAt(from) == '#';
    }
}
