package org.annals.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.prose.Inline;
import org.annals.prose.Mention;
import org.annals.source.Direction;
import org.annals.source.Invisible;
import org.annals.source.Places;

/** Reads the plain words of a text, and looks through them for what was meant as more than words. */
final class Words {

    private final Places places;
    private final List<Problem> problems;
    private final Brackets brackets;
    private final UncitedMentions mentions;
    private final UnreadMarkdown unread;

    /** Where in a line the direction is turned by a sign that is written by its name. */
    private final List<Location> turns = new ArrayList<>();

    Words(Places places, List<Problem> problems, Brackets brackets) {
        this.places = places;
        this.problems = problems;
        this.brackets = brackets;
        this.mentions = new UncitedMentions(places);
        this.unread = new UnreadMarkdown(places, problems);
    }

    List<Mention> mentions() {
        return mentions.found();
    }

    Inline of(BasedSequence chars, Node node) {
        brackets.checkWords(chars);
        mentions.collect(chars);
        unread.check(chars);
        return new Inline.Text(unescaped(chars, LiteralQuotes.kept(chars), node));
    }

    /** All lines of a paragraph. */
    void paragraph(BasedSequence typed) {
        unread.paragraph(typed);
    }

    /** Words in brackets that lead nowhere. */
    void bracketed(BasedSequence chars, BasedSequence inside) {
        mentions.bracketed(chars, inside);
        unread.bracketed(chars, inside);
    }

    /** Without backslashes and entities, which could smuggle in what the file itself must not hold. */
    String decoded(BasedSequence chars, Node node) {
        return unescaped(chars, chars, node);
    }

    private String unescaped(BasedSequence chars, CharSequence kept, Node node) {
        if (chars.indexOfAny(CharPredicate.anyOf('\\', '&')) < 0) {
            return chars.toString(); // it stands in the file as it is, and was looked through there
        }
        String text = Escaping.unescapeString(kept);
        Invisible.in(text, 0)
                .ifPresent(at -> problems.add(Invisible.problem(
                        text.codePointAt(at), places.at(node.getStartOffset(), node.getTextLength()))));
        if (Direction.isIn(text)) {
            direction(text, chars, node);
        }
        return text;
    }

    /** What stands in the file as it is was told of the file. */
    private void direction(String text, BasedSequence chars, Node node) {
        if (!Direction.isIn(chars)) {
            Location at = places.at(node.getStartOffset(), node.getTextLength());
            turns.add(at);
            int override = Direction.override(text, 0);
            if (override >= 0) {
                problems.add(Direction.problem(text.charAt(override), at));
            }
        }
    }

    /** Looks at a whole line for signs that were written by their names and have no other half in it. */
    void endLine(List<Inline> line) {
        if (!turns.isEmpty()) {
            String text = Inline.plainText(line);
            Direction.unpaired(text).stream()
                    .limit(1)
                    .forEach(at -> problems.add(Direction.problem(text.charAt(at), turns.get(0))));
            turns.clear();
        }
    }
}
