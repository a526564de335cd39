package org.annals.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Inline;
import org.annals.prose.Inline.Style;
import org.annals.prose.Mention;
import org.annals.prose.NoteMark;
import org.annals.prose.QuoteMarks;
import org.annals.source.Limits;
import org.annals.source.Places;
import org.annals.source.StringPool;
import org.annals.syntax.BracketExtension.Bracketed;

/** Turns what stands inside a line from flexmark's nodes into prose. */
final class InlineBuilder {

    private final Places places;
    private final List<Problem> problems;
    private final Brackets brackets;
    private final Words words;
    private final LineSetter setter;
    private final StringPool repeats;
    private int depth;

    InlineBuilder(Places places, List<Problem> problems, QuoteMarks marks, StringPool repeats) {
        this.places = places;
        this.problems = problems;
        this.brackets = new Brackets(places, problems, repeats);
        this.words = new Words(places, problems, brackets);
        this.setter = new LineSetter(marks);
        this.repeats = repeats;
    }

    List<Mention> mentions() {
        return words.mentions();
    }

    /** A whole line: a paragraph, a heading or a cell. */
    List<Inline> line(Node parent) {
        if (parent instanceof Paragraph) {
            words.paragraph(parent.getChars());
        }
        List<Inline> line = of(parent);
        words.endLine(line);
        return setter.set(CitationPlace.place(line));
    }

    private List<Inline> of(Node parent) {
        var parts = new ArrayList<Inline>();
        if (++depth > Limits.TEXT_DEPTH) {
            problems.add(MarkdownGuard.tooDeep((start, length) -> at(parent)));
        } else {
            for (Node child : parent.getChildren()) {
                add(child, parts);
            }
        }
        depth--;
        return joined(parts);
    }

    private void add(Node node, List<Inline> parts) {
        if (node instanceof Emphasis) {
            parts.add(new Inline.Styled(Style.EMPHASIS, of(node)));
        } else if (node instanceof StrongEmphasis) {
            parts.add(new Inline.Styled(Style.STRONG, of(node)));
        } else if (node instanceof Strikethrough) {
            parts.add(new Inline.Styled(Style.DELETED, of(node)));
        } else if (node instanceof Code code) {
            parts.add(new Inline.Code(code(code)));
        } else if (node instanceof Bracketed form) {
            parts.add(bracketed(form));
        } else if (node instanceof Footnote note) {
            parts.add(new NoteMark(repeats.once(note.getText().toString()), at(note)));
        } else if (node instanceof HardLineBreak) {
            parts.add(new Inline.LineBreak());
        } else if (node instanceof SoftLineBreak) {
            parts.add(new Inline.Text("\n"));
        } else if (!addLink(node, parts)) {
            addWords(node, parts);
        }
    }

    /** A blank at both ends belongs to the marks; in a table a bar is written with a backslash. */
    private static String code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean isPadded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String inside = isPadded ? text.substring(1, text.length() - 1) : text;
        return code.getAncestorOfType(TableCell.class) == null ? inside : inside.replace("\\|", "|");
    }

    private Inline bracketed(Bracketed form) {
        String inside = form.inside().toString();
        int offset = form.inside().getStartOffset();
        return form.isCitation()
                ? brackets.citation(inside, offset, at(form))
                : brackets.eventLink(inside, offset, at(form));
    }

    private boolean addLink(Node node, List<Inline> parts) {
        if (node instanceof Link link) {
            parts.add(link(link.getUrl(), link.getTitle(), link));
        } else if (node instanceof LinkRef ref && ref.isDefined()) {
            var target = ref.getReferenceNode(ref.getDocument());
            parts.add(link(target.getUrl(), target.getTitle(), ref));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            String text = ((DelimitedLinkNode) node).getText().toString();
            String target = node instanceof MailLink ? "mailto:" + text : text;
            parts.add(new Inline.Link(target, Optional.empty(), List.of(new Inline.Text(text)), at(node)));
        } else if (node instanceof Image || (node instanceof ImageRef ref && ref.isDefined())) {
            problems.add(Problem.of(
                    Rule.IMAGE_IN_TEXT,
                    at(node),
                    "a picture cannot stand in the text",
                    "write it under the key image, with alt, credit and licence"));
        } else {
            return false;
        }
        return true;
    }

    private void addWords(Node node, List<Inline> parts) {
        if (node instanceof HtmlInlineBase && !node.getChars().startsWith("&")) {
            rawHtml(node);
        } else if (node instanceof TypographicSmarts smarts) {
            parts.add(new Inline.Text(Escaping.unescapeHtml(smarts.getTypographicText())));
        } else if (node instanceof RefNode && node.hasChildren()) {
            undefined(node, parts);
        } else if (node.hasChildren()) {
            parts.addAll(of(node));
        } else {
            parts.add(words.of(node.getChars(), node));
        }
    }

    /** Words in brackets that no reference stands behind: the brackets are words as well. */
    private void undefined(Node node, List<Inline> parts) {
        BasedSequence inside = node.getChildChars();
        brackets.checkUndefined(node.getChars());
        words.bracketed(node.getChars(), inside);
        parts.add(words.of(node.getChars().prefixOf(inside), node));
        parts.addAll(of(node));
        parts.add(words.of(node.getChars().suffixOf(inside), node));
    }

    void rawHtml(Node node) {
        BasedSequence html = node.getChars().trim();
        Location at = places.at(html.getStartOffset(), html.length());
        problems.add(
                html.startsWith("<!--")
                        ? Problem.of(
                                Rule.RAW_HTML,
                                at,
                                "a comment of HTML cannot stand in a text",
                                "delete it; for other editors write it among the fields, on a line that begins with #")
                        : Problem.of(
                                Rule.RAW_HTML,
                                at,
                                "HTML cannot stand in a text",
                                "write Markdown, such as *emphasis*; to show the sign itself write \\<"));
    }

    private Inline link(BasedSequence url, BasedSequence title, Node node) {
        Optional<String> shown = Optional.of(words.decoded(title, node)).filter(text -> !text.isBlank());
        return new Inline.Link(words.decoded(url, node), shown, of(node), at(node));
    }

    private Location at(Node node) {
        return places.at(node.getStartOffset(), node.getEndOffset() - node.getStartOffset());
    }

    /** One text where the parser made several of one run of words. */
    private static List<Inline> joined(List<Inline> parts) {
        var joined = new ArrayList<Inline>(parts.size());
        var run = new StringBuilder();
        for (Inline part : parts) {
            if (part instanceof Inline.Text text) {
                run.append(text.words());
            } else {
                end(run, joined);
                joined.add(part);
            }
        }
        end(run, joined);
        return joined;
    }

    private static void end(StringBuilder run, List<Inline> joined) {
        if (!run.isEmpty()) {
            joined.add(new Inline.Text(run.toString()));
            run.setLength(0);
        }
    }
}
