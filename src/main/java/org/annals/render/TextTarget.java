package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.prose.Block;
import org.annals.prose.Span;
import org.annals.site.text.EventText;
import org.annals.site.text.NoteView;
import org.annals.site.text.Passage;

/** The page of an event as the target of web annotations: its words by themselves, and by the ids that the page gives them. */
final class TextTarget {

    private static final int AROUND = 32;
    private static final String HTML_FRAGMENT = "http://tools.ietf.org/rfc/rfc3236";

    private final String url;
    private final List<PageText> texts;

    /** A page with its address, and the words that its links and numbers are named by. */
    TextTarget(String url, EventText text, HtmlWriter writer) {
        this.url = url;
        Stream<List<Block>> account =
                text.account().stream().map(Passage::block).map(List::of);
        Stream<NoteView> notes = Stream.concat(
                text.account().stream().flatMap(passage -> passage.notes().stream()), text.notes().stream());
        this.texts = Stream.concat(account, notes.flatMap(NoteView::texts))
                .map(blocks -> PageText.of(writer.blocks(blocks)))
                .toList();
    }

    /** The page as a whole. */
    String whole() {
        return url;
    }

    /** Words that begin with an element. */
    Json from(String id, String words) {
        return target(
                Optional.of(id),
                text(id).flatMap(text -> text.find(words).stream()
                        .filter(found -> found.end() > element(text, id).start())
                        .findFirst()
                        .map(found -> quote(text, found))));
    }

    /**
     * Words that end before an element that the annotation is named by; of long ones only the last may be known.
     *
     * <p>There are many, so the element is selected only where the words are not found.
     */
    Json before(String id, String words) {
        String known = words.startsWith("…") ? words.substring(1) : words;
        Optional<Json> quote = text(id).flatMap(text -> text.find(known).stream()
                .filter(found -> found.end() <= element(text, id).start())
                .reduce((first, last) -> last)
                .map(found -> isUnmistakable(text, found) ? exact(text, found) : quote(text, found)));
        return target(Optional.of(id).filter(element -> quote.isEmpty()), quote);
    }

    /** Words are long enough to be known without those around them, and stand on the page once. */
    private boolean isUnmistakable(PageText page, Span span) {
        String exact = page.text().substring(span.start(), span.end());
        return exact.length() >= AROUND
                && page.text().indexOf(exact) == page.text().lastIndexOf(exact)
                && texts.stream().filter(text -> text.text().contains(exact)).count() == 1;
    }

    /** An element, such as the number of a note. */
    Json at(String id) {
        return target(Optional.of(id), text(id).map(text -> quote(text, element(text, id))));
    }

    private Optional<PageText> text(String id) {
        return texts.stream().filter(text -> text.element(id).isPresent()).findFirst();
    }

    private static Span element(PageText text, String id) {
        return text.element(id).orElseThrow(() -> new AssertionError(id));
    }

    private Json target(Optional<String> id, Optional<Json> quote) {
        var selectors = new ArrayList<Json>();
        id.ifPresent(element -> selectors.add(
                new Json().put("type", "FragmentSelector").put("value", element).put("conformsTo", HTML_FRAGMENT)));
        quote.ifPresent(selectors::add);
        return new Json().put("type", "SpecificResource").put("source", url).put("selector", List.copyOf(selectors));
    }

    private static Json quote(PageText page, Span span) {
        String text = page.text();
        int from = whole(text, Math.max(0, span.start() - AROUND));
        int to = whole(text, Math.min(text.length(), span.end() + AROUND));
        return exact(page, span)
                .put("prefix", text.substring(from, span.start()))
                .put("suffix", text.substring(span.end(), to));
    }

    private static Json exact(PageText page, Span span) {
        return new Json()
                .put("type", "TextQuoteSelector")
                .put("exact", page.text().substring(span.start(), span.end()));
    }

    /** Not between the two halves of a sign. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
