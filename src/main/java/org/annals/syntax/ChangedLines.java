package org.annals.syntax;

/**
 * Between which lines two texts differ, counted from 1 in both.
 *
 * @param first the first line that is another
 * @param last the line below the last one; without end where lines have come or gone, so that all below stand elsewhere
 */
record ChangedLines(int first, int last) {

    static ChangedLines between(String before, String now) {
        int shorter = Math.min(before.length(), now.length());
        int alike = alike(before, now, shorter);
        int first = 1 + breaks(before, 0, alike);
        int lines = breaks(before, 0, before.length());
        if (lines != breaks(now, 0, now.length())) {
            return new ChangedLines(first, Integer.MAX_VALUE);
        }
        int end = 0;
        while (end < shorter - alike
                && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return new ChangedLines(first, 2 + lines - breaks(before, before.length() - end, before.length()));
    }

    private static int alike(String before, String now, int shorter) {
        int at = 0;
        while (at < shorter && before.charAt(at) == now.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int breaks(String text, int from, int to) {
        int count = 0;
        for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }
}
