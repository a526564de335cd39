package org.annals.site.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Anchor;
import org.annals.model.SourceRef;
import org.annals.model.date.When;
import org.annals.problem.Lazy;
import org.annals.prose.Block;
import org.annals.prose.Citation;
import org.annals.prose.Inline;
import org.annals.prose.NoteNumber;
import org.annals.prose.Quote;
import org.annals.prose.Span;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.NoteView.Tie;

/** The annotations of an event, set for its page in the order in which they stand there. */
public final class Notes {

    private static final int NOWHERE = -1;

    /** Stands in no words that could be looked for. */
    private static final String PARAGRAPH_SEPARATOR = "\u2029";

    private final When date;
    private final List<Annotation> annotations;
    private final SiteIndex index;
    private final Typesetter typesetter;
    private final Map<Integer, String> letters = new HashMap<>();

    /**
     * Notes of an event, all or some.
     *
     * @param date of the event: the day of statements that have none
     */
    public Notes(When date, List<Annotation> annotations, SiteIndex index, Typesetter typesetter) {
        this.date = date;
        this.annotations = annotations;
        this.index = index;
        this.typesetter = typesetter;
    }

    public List<NoteView> all() {
        return annotations.stream().map(this::plain).toList();
    }

    /** A note that is set once those before it in the text are. */
    private record Due(int place, Supplier<Optional<? extends NoteView>> note) {}

    /** The notes of this block, footnotes and those about words of it, in the order of the text. */
    List<NoteView> about(Block block) {
        var due = new ArrayList<Due>();
        Lazy<String> text = new Lazy<>(() -> text(block));
        for (Annotation annotation : annotations) {
            int place = place(annotation, text);
            if (place != NOWHERE) {
                due.add(new Due(place, () -> Optional.of(lettered(annotation))));
            }
        }
        numbers(block).forEach((number, place) -> due.add(new Due(place, () -> typesetter.footnote(number))));
        due.sort(Comparator.comparing(Due::place));
        var views = new ArrayList<NoteView>();
        due.forEach(next -> next.note().get().ifPresent(views::add));
        views.addAll(typesetter.newFootnotes());
        return views;
    }

    /** With the next letter. */
    private NoteView lettered(Annotation annotation) {
        String letter = Bibliography.letter(letters.size());
        letters.put(index(annotation), letter);
        return view(annotation, tie(annotation, Optional.of(letter)));
    }

    /** The footnotes whose numbers stand in a block, and where. */
    private static Map<Integer, Integer> numbers(Block block) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        int place = 0;
        for (List<Inline> line : block.lines().toList()) {
            for (Inline part : line.stream().flatMap(Inline::all).toList()) {
                if (part instanceof NoteNumber number) {
                    places.putIfAbsent(number.number(), place);
                }
                place += part.content().isEmpty() ? part.words().length() : 0;
            }
            place += PARAGRAPH_SEPARATOR.length();
        }
        return places;
    }

    private static String text(Block block) {
        return block.lines().map(Inline::plainText).collect(Collectors.joining(PARAGRAPH_SEPARATOR));
    }

    /** Where the words of an annotation begin. Most are about none, and ask for no text. */
    private static int place(Annotation annotation, Lazy<String> text) {
        return annotation.on().map(Anchor::words).stream()
                .flatMap(words -> new Quote(words).in(text.get()).stream())
                .map(Span::start)
                .findFirst()
                .orElse(NOWHERE);
    }

    /** Those about no words in particular. */
    List<NoteView> ofWholeEvent() {
        return annotations.stream()
                .filter(annotation -> annotation.on().isEmpty() && !(annotation instanceof Annotation.Correction))
                .map(this::plain)
                .toList();
    }

    /** They stand under the title, with the letters that they have got by then where they are about words. */
    List<NoteView.Correction> corrections() {
        return annotations.stream()
                .filter(Annotation.Correction.class::isInstance)
                .map(wrong -> view(wrong, tie(wrong, Optional.ofNullable(letters.get(index(wrong))))))
                .map(NoteView.Correction.class::cast)
                .toList();
    }

    private NoteView plain(Annotation annotation) {
        return view(annotation, tie(annotation, Optional.empty()));
    }

    private Tie tie(Annotation annotation, Optional<String> letter) {
        return new Tie(
                typesetter.prefix() + "note-" + (index(annotation) + 1),
                letter,
                annotation.on().map(Anchor::words));
    }

    /** Two may say the same. */
    private int index(Annotation annotation) {
        return IntStream.range(0, annotations.size())
                .filter(i -> annotations.get(i) == annotation)
                .findFirst()
                .orElseThrow();
    }

    private NoteView view(Annotation annotation, Tie tie) {
        if (annotation instanceof Annotation.Statement said) {
            return statement(said, tie);
        }
        if (annotation instanceof Annotation.Context context) {
            return new NoteView.Context(tie, typesetter.set(context.text()));
        }
        if (annotation instanceof Annotation.Dispute dispute) {
            return new NoteView.Dispute(
                    tie,
                    dispute.about(),
                    dispute.positions().stream().map(this::position).toList(),
                    dispute.view().map(typesetter::set));
        }
        if (annotation instanceof Annotation.Correction wrong) {
            return new NoteView.Correction(tie, index.date(wrong.date()), wrong.was(), wrong.now(), wrong.why());
        }
        if (annotation instanceof Annotation.Translation original) {
            return new NoteView.Translation(tie, original.lang(), typesetter.set(original.text()), original.by());
        }
        if (annotation instanceof Annotation.Note note) {
            return new NoteView.Note(
                    tie, typesetter.set(note.text()), note.by(), note.date().map(index::date));
        }
        throw new AssertionError(annotation);
    }

    private NoteView statement(Annotation.Statement said, Tie tie) {
        return new NoteView.Statement(
                tie,
                index.speaker(said.by(), said.date().orElse(date)),
                said.date().map(index::date),
                typesetter.set(said.text(), said.source().stream().toList()),
                said.lang(),
                said.translation());
    }

    private NoteView.Position position(Annotation.Position position) {
        List<String> holders = Stream.concat(
                        position.sources().stream().map(SourceRef::id),
                        position.text()
                                .citations()
                                .flatMap(citation -> citation.cites().stream())
                                .map(Citation.Cite::source))
                .map(source -> index.source(source).voice())
                .distinct()
                .toList();
        return new NoteView.Position(holders, typesetter.set(position.text(), position.sources()));
    }
}
