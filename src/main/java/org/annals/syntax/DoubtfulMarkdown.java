package org.annals.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Places;

/** Blocks that our parser reads otherwise than CommonMark does, or otherwise than their author will have meant them. */
final class DoubtfulMarkdown {

    private static final int INDENTED = 4;

    /** A key of front matter, which ends in a line of hyphens too. */
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z-]{1,30}: ?\\S");

    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\[\\]]{1,200}\\]:\\s*\\S");

    /** No heading ends as a sentence does, or has a citation. */
    private static final Pattern SENTENCE = Pattern.compile("\\[@|[.!?。！？]\\s*$");

    private final Places places;
    private final List<Problem> problems;

    DoubtfulMarkdown(Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** An item that is moved in by four blanks is no item to other programs. */
    void items(ListBlock list) {
        int base = base(list);
        for (Node item : list.getChildren()) {
            if (base >= 0 && column(item.getStartOffset(), list) - base >= INDENTED) {
                tell(
                        item.getStartOffset(),
                        1,
                        "this item is moved in so far that not every program reads it as one of its list",
                        "let all items of a list begin in one column, and those of a list inside it below the words above");
                return;
            }
        }
        outdented(list);
        if (list instanceof OrderedList numbered) {
            numbers(numbered);
        }
    }

    /** Readers see the numbers count on from the first, whatever was typed before the others. */
    private void numbers(OrderedList list) {
        int shown = list.getStartNumber();
        List<Integer> typed = new ArrayList<>();
        for (Node item : list.getChildren()) {
            typed.add(item instanceof OrderedListItem numbered ? number(numbered) : shown);
        }
        boolean allAlike = typed.stream().distinct().count() == 1 && typed.get(0) <= 1;
        for (Node item : list.getChildren()) {
            if (!allAlike && item instanceof OrderedListItem numbered && number(numbered) != shown) {
                BasedSequence marker = numbered.getOpeningMarker();
                tell(
                        marker.getStartOffset(),
                        marker.length(),
                        "readers see the number " + shown + " here: this is read as an item of a numbered list",
                        "write " + marker.subSequence(0, marker.length() - 1) + "\\"
                                + marker.charAt(marker.length() - 1) + " if it is a year or a day");
                return;
            }
            shown++;
        }
    }

    private static int number(OrderedListItem item) {
        String digits = item.getOpeningMarker().toString().replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Words that somebody moved in as a printed paragraph is. */
    void code(IndentedCodeBlock code) {
        tell(
                code.getStartOffset(),
                1,
                "this is shown as code just as it is typed, because its lines are moved in by four blanks or a tab",
                "let the lines begin at the left; to show code, write ``` on a line above it and below it");
    }

    /** A list between the lines of another one, which its author moved in, but not as far as the words above it. */
    private void outdented(ListBlock list) {
        if (list.getPrevious() instanceof ListBlock above) {
            int own = column(list.getStartOffset(), list);
            int first = column(above.getStartOffset(), above);
            if (own > first && above.getLastChild() instanceof ListItem item && item.getFirstChild() != null) {
                int words = column(item.getFirstChild().getStartOffset(), above);
                tell(
                        list.getStartOffset(),
                        1,
                        "this list is not read as a part of the item above it",
                        "let its items begin in column " + (words + 1) + ", below the first word of that item");
            }
        }
    }

    /** The column from which the indent of a list counts, or -1 if that cannot be said. */
    private static int base(ListBlock list) {
        Node parent = list.getParent();
        if (parent instanceof Document) {
            return 0;
        }
        boolean isBelow =
                parent instanceof ListItem && parent.getFirstChild() != null && parent.getFirstChild() != list;
        return isBelow ? column(parent.getFirstChild().getStartOffset(), list) : -1;
    }

    private static int column(int offset, Node node) {
        BasedSequence text = node.getChars().getBaseSequence();
        return offset - text.startOfLine(offset);
    }

    /** The address behind words stands right above a line that makes a heading of all. */
    void heading(Heading heading) {
        BasedSequence text = heading.getText();
        if (heading.isSetextHeading() && DEFINITION.matcher(text).lookingAt()) {
            int lineEnd = text.indexOf('\n');
            tell(
                    text.getStartOffset(),
                    lineEnd < 0 ? text.length() : lineEnd,
                    "this address is read as words of the heading below it",
                    "write an empty line after it");
        } else if (heading.isSetextHeading() && FIELD.matcher(text).lookingAt()) {
            int lineEnd = text.indexOf('\n');
            tell(
                    text.getStartOffset(),
                    lineEnd < 0 ? text.length() : lineEnd,
                    "these fields are read as words of a heading",
                    "write them between the two lines of hyphens at the top of the file, and delete them here");
        } else if (heading.isSetextHeading() && SENTENCE.matcher(text).find()) {
            tell(
                    heading.getClosingMarker().getStartOffset(),
                    heading.getClosingMarker().length(),
                    "this line makes a heading of the text above it",
                    "write an empty line above it; for a heading write ## before its words");
        }
    }

    /** Cells for which the table has no column. */
    void cells(Node row, int columns) {
        Node cell = row.getFirstChild();
        for (int i = 0; i < columns && cell != null; i++) {
            cell = cell.getNext();
        }
        if (cell != null) {
            tell(
                    cell.getStartOffset(),
                    cell.getTextLength(),
                    "this row has more cells than the first one, which names the columns",
                    "write as many cells in each row; to show the sign | itself write \\|");
        }
    }

    private void tell(int offset, int length, String message, String suggestion) {
        problems.add(Problem.of(Rule.DOUBTFUL_MARKDOWN, places.at(offset, length), message, suggestion));
    }
}
