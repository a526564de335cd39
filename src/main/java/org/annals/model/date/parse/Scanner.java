package org.annals.model.date.parse;

import java.util.function.IntPredicate;
import org.annals.problem.Rule;

/** A place in the text of a date that moves from left to right. */
public final class Scanner {

    private static final char END = '\0';

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    int length() {
        return text.length();
    }

    boolean isDone() {
        return at >= text.length();
    }

    char peek() {
        return isDone() ? END : text.charAt(at);
    }

    boolean isAt(String token) {
        return text.startsWith(token, at);
    }

    boolean take(char expected) {
        boolean found = peek() == expected && !isDone();
        at += found ? 1 : 0;
        return found;
    }

    boolean take(String token) {
        boolean found = isAt(token);
        at += found ? token.length() : 0;
        return found;
    }

    /** All characters of a kind from here on. */
    String takeAll(IntPredicate kind) {
        int from = at;
        while (!isDone() && kind.test(peek())) {
            at++;
        }
        return text.substring(from, at);
    }

    String digits() {
        return takeAll(Scanner::isDigit);
    }

    /** Digits, with X for those that are not specified. */
    String digitsOrX() {
        return takeAll(c -> isDigit(c) || c == 'X');
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    String since(int from) {
        return text.substring(from, at);
    }

    /** What is wrong from a place up to here. */
    Finding wrongSince(int from, Rule rule, String message) {
        return Finding.of(rule, from, at, message);
    }

    Finding wrongSince(int from, String message) {
        return wrongSince(from, Rule.DATE_FORM, message);
    }

    /** What is wrong from here to the end. */
    Finding wrongRest(String message) {
        return Finding.of(Rule.DATE_FORM, at, text.length(), message);
    }
}
