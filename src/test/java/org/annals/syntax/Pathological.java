package org.annals.syntax;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that make Markdown parsers run for ever or overflow their stack, each as long as one likes. */
final class Pathological {

    /** A repeated part; {@code %d} in it becomes the number of the repetition. */
    private record Shape(String before, String part, String after) {

        String ofLength(int length) {
            var text = new StringBuilder(before);
            for (int i = 0; text.length() + part.length() + after.length() <= length; i++) {
                text.append(part.replace("%d", Integer.toString(i)));
            }
            return text.append(after).toString();
        }
    }

    private static final List<Shape> SHAPES = Stream.concat(
                    Stream.of(
                                    // Runs of one sign
                                    "*",
                                    "_",
                                    "-",
                                    "`",
                                    ">",
                                    "~",
                                    "#",
                                    "=",
                                    "+",
                                    "|",
                                    "!",
                                    "&",
                                    "<",
                                    "\"",
                                    "'",
                                    "[",
                                    "]",
                                    "(",
                                    ")",
                                    ":",
                                    "@",
                                    "^",
                                    "\\",
                                    ".",
                                    " ",
                                    "\t",
                                    "\n",
                                    // Blocks inside blocks
                                    "> ",
                                    "* ",
                                    "- ",
                                    "+ ",
                                    "1. ",
                                    "1) ",
                                    "> - ",
                                    "- > ",
                                    "> > \n",
                                    "- \n",
                                    "* a\n",
                                    "a\n> b\n",
                                    "1. a\n\n\n",
                                    "# a\n",
                                    "a\n---\n",
                                    // Emphasis
                                    "*a ",
                                    "a* ",
                                    "*a_ ",
                                    "*a **",
                                    "a**b",
                                    "_a*b_c*",
                                    "**a *b ",
                                    "*a*_b_",
                                    "*a **b ***c ",
                                    "~~a ",
                                    "~~a *b ",
                                    "a_ b_ ",
                                    // Code
                                    "e`",
                                    "`a``",
                                    "` `` ``` ",
                                    "```\n",
                                    "~~~\n",
                                    "    a\n\n",
                                    // Links and references
                                    "[a](",
                                    "[ (](",
                                    "[a](b \"",
                                    "[a](<b",
                                    "[a](b)",
                                    "[a](b 'c') ",
                                    "[a][",
                                    "[a][b]",
                                    "[a]",
                                    "![",
                                    "![a](",
                                    "![a]",
                                    "![[]()",
                                    "[[]()",
                                    "[\\\\... ",
                                    "[]: b\n",
                                    "[a%d]: b\n",
                                    "[a%d]: b\n\n[a%d] ",
                                    "[a\\]: ",
                                    "[a%d]: <b\n",
                                    "[a]: b \"c\n",
                                    "[a [b] c] ",
                                    "[](((",
                                    // Ours
                                    "[@",
                                    "[@a ",
                                    "[@a;",
                                    "[@a; b]",
                                    "[[",
                                    "[[a ",
                                    "[[a|",
                                    "[[a]] ",
                                    "[[a]](b) ",
                                    // Footnotes
                                    "[^",
                                    "[^a] ",
                                    "[^%d]: x\n",
                                    "[^%d]: x\n\n[^%d] ",
                                    "[^a]: [^a]\n",
                                    "x[^%d]",
                                    // HTML
                                    "<?",
                                    "<!A ",
                                    "<!--",
                                    "<!-- a -- ",
                                    "<![CDATA[",
                                    "<a ",
                                    "<a b=c ",
                                    "<a b=\"",
                                    "</",
                                    "<a>",
                                    "<div>\n",
                                    "<div>\n\n",
                                    "<https://a",
                                    "<a@",
                                    "<a.",
                                    // Entities, signs
                                    "&a",
                                    "&#x",
                                    "&#1234567;",
                                    "&amp;",
                                    "&lt;a&gt;",
                                    "\\",
                                    "\\*",
                                    "\"a ",
                                    "\"a 'b ",
                                    "'a",
                                    "<<",
                                    "<<a>>",
                                    "<<a ",
                                    "...",
                                    "--- ",
                                    "a--b",
                                    // Tables
                                    "|a",
                                    "|-",
                                    "|a\n|-\n",
                                    "|a|\n|-|\n|b|\n\n",
                                    "| a | `b | ",
                                    // Addresses
                                    "www.",
                                    "a.a@",
                                    "a-a-@",
                                    "http://a",
                                    // Blank lines and odd blanks
                                    " \n",
                                    "\u00a0",
                                    "a  \n",
                                    "𝒳",
                                    "a\u0301")
                            .map(part -> new Shape("", part, "")),
                    Stream.of(
                            new Shape("[", "\\", ""),
                            new Shape("[", "\\!", ""),
                            new Shape("[", "\\\\", "]"),
                            new Shape("- [", "\\", ""),
                            new Shape("> [", "\\!", ""),
                            new Shape("[b][", "\\!", ""),
                            new Shape("![", "\\", ""),
                            new Shape("[^", "\\", ""),
                            new Shape("[a\n", "\\!\n", ""),
                            new Shape("[a]: <", "\\<", ""),
                            new Shape("[a](<", "\\!", ""),
                            new Shape("[a](", "\\(", ""),
                            new Shape("[a](b \"", "\\\"", ""),
                            new Shape("[a]: b \"", "\\\" ", ""),
                            new Shape("", "*a ", "b*"),
                            new Shape("", "[", "a]"),
                            new Shape("<a", " b", ">"),
                            new Shape("<a", " b=\"c\"", ">"),
                            new Shape("", "*", "a"),
                            new Shape("a", "*", "a*"),
                            new Shape("```", "`a", "\n"),
                            new Shape("| a |\n|---|\n", "| b |\n", ""),
                            new Shape("| a |\n|---|\n", "| b ", "\n"),
                            new Shape("| a |\n", "|---", "\n| b |\n"),
                            new Shape("[^a]: ", "[^a] ", "\n\n[^a]"),
                            new Shape("", "[^a]", "\n\n[^a]: b\n"),
                            new Shape("[a]: b\n\n", "[a]", ""),
                            new Shape("[@", "; ", "]"),
                            new Shape("[@", ",", "]"),
                            new Shape("[[", "|", "]]"),
                            new Shape("[", "a ", "]: b"),
                            new Shape("[a]: ", "b", ""),
                            new Shape("\"", "a ", "\"")))
            .toList();

    private Pathological() {}

    /** Every shape at this length, and the nesting by indentation that no repetition can show. */
    static List<String> texts(int length) {
        return Stream.concat(
                        SHAPES.stream().map(shape -> shape.ofLength(length)),
                        Stream.of("- a\n", "> a\n", "1. a\n", "* \n").map(part -> staircase(part, length)))
                .toList();
    }

    private static String staircase(String part, int length) {
        int steps = (int) Math.sqrt(length);
        return IntStream.range(0, steps)
                .mapToObj(step -> String.join("", Collections.nCopies(step, "  ")) + part)
                .collect(Collectors.joining());
    }
}
