package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.prose.Citation;
import org.annals.prose.EventLink;
import org.annals.prose.Inline;
import org.annals.prose.NoteMark;
import org.annals.prose.QuoteMarks;
import org.annals.prose.SmartQuotes;

/** Gives a whole line the quotation marks and apostrophes of print; its parts are read as the one text that they are. */
final class LineSetter {

    private final QuoteMarks marks;
    private String[] instead = {};
    private int read;

    LineSetter(QuoteMarks marks) {
        this.marks = marks;
    }

    List<Inline> set(List<Inline> line) {
        var flat = new StringBuilder();
        line.forEach(part -> flatten(part, flat));
        String text = flat.toString();
        if (!SmartQuotes.isQuoted(text) && !LiteralQuotes.areIn(text)) {
            return line;
        }
        instead = SmartQuotes.instead(text, marks);
        read = 0;
        return line.stream().map(this::printed).toList();
    }

    /** Citations take no place in the words; code and what a link to an event shows are one unknown sign. */
    private static void flatten(Inline part, StringBuilder flat) {
        if (part instanceof Inline.Text || part instanceof Inline.LineBreak) {
            flat.append(part.words());
        } else if (part instanceof Inline.Code || part instanceof EventLink) {
            flat.append(SmartQuotes.OBJECT);
        } else {
            part.content().forEach(inner -> flatten(inner, flat));
        }
    }

    private Inline printed(Inline part) {
        if (part instanceof Inline.Text text) {
            return new Inline.Text(printed(text.words()));
        }
        if (part instanceof Citation || part instanceof NoteMark) {
            return part;
        }
        if (part instanceof Inline.Styled || part instanceof Inline.Link) {
            var content = new ArrayList<Inline>();
            part.content().forEach(inner -> content.add(printed(inner)));
            return part.around(content);
        }
        read++;
        return part instanceof EventLink link ? event(link) : part;
    }

    private String printed(String words) {
        var printed = new StringBuilder();
        for (int end = read + words.length(); read < end; read++) {
            printed.append(instead[read]);
        }
        return LiteralQuotes.plain(printed.toString());
    }

    private EventLink event(EventLink link) {
        Optional<String> shown = link.shown().map(words -> SmartQuotes.printed(words, marks));
        return new EventLink(link.event(), shown, link.at());
    }
}
