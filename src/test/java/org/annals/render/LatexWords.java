package org.annals.render;

import java.io.StringReader;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** TeX's commands undone, by a reader that others wrote. It knows no Chinese and bends apostrophes, so these go through as numbers. */
final class LatexWords {

    private static final Pattern ODD = Pattern.compile("(?s)[^\\p{ASCII}]|'");
    private static final Pattern NUMBER = Pattern.compile("Z(\\d+)Z");

    private LatexWords() {}

    static String read(String latex) throws ParseException {
        String numbered = ODD.matcher(latex).replaceAll(odd -> "Z" + odd.group().codePointAt(0) + "Z");
        String plain = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(numbered)));
        return NUMBER.matcher(plain).replaceAll(number -> Character.toString(Integer.parseInt(number.group(1))));
    }
}
