package org.annals.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Anchor;
import org.annals.model.date.When;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Quote;
import org.annals.prose.Span;
import org.annals.site.NoteView.Tie;

/** The annotations of an event, set for its page in the order in which they stand there. */
final class Notes {

    private static final int NOWHERE = -1;

    /** Stands in no words that could be looked for. */
    private static final String PARAGRAPH_SEPARATOR = "\u2029";

    private final When date;
    private final List<Annotation> annotations;
    private final Plan plan;
    private final Typesetter typesetter;
    private final Map<Integer, String> letters = new HashMap<>();

    /**
     * Notes of an event, all or some.
     *
     * @param date of the event: the day of statements that have none
     */
    Notes(When date, List<Annotation> annotations, Plan plan, Typesetter typesetter) {
        this.date = date;
        this.annotations = annotations;
        this.plan = plan;
        this.typesetter = typesetter;
    }

    List<NoteView> all() {
        return annotations.stream().map(this::plain).toList();
    }

    /** Those about words of this block, in the order of the words; each has the next letter. */
    List<NoteView> about(Block block) {
        List<Annotation> about = annotations.stream()
                .filter(annotation -> place(annotation, block) != NOWHERE)
                .sorted(Comparator.comparing(annotation -> place(annotation, block)))
                .toList();
        var views = new ArrayList<NoteView>();
        for (Annotation annotation : about) {
            String letter = Bibliography.letter(letters.size());
            letters.put(index(annotation), letter);
            views.add(view(annotation, tie(annotation, Optional.of(letter))));
        }
        return views;
    }

    /** Where the words of an annotation begin. */
    private static int place(Annotation annotation, Block block) {
        String text = block.lines().map(Inline::plainText).collect(Collectors.joining(PARAGRAPH_SEPARATOR));
        return annotation.on().map(Anchor::words).stream()
                .flatMap(words -> new Quote(words).in(text).stream())
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
                "note-" + (index(annotation) + 1), letter, annotation.on().map(Anchor::words));
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
            return new NoteView.Correction(tie, plan.date(wrong.date()), wrong.was(), wrong.now(), wrong.why());
        }
        if (annotation instanceof Annotation.Translation original) {
            return new NoteView.Translation(tie, original.lang(), typesetter.set(original.text()), original.by());
        }
        if (annotation instanceof Annotation.Note note) {
            return new NoteView.Note(
                    tie, typesetter.set(note.text()), note.by(), note.date().map(plan::date));
        }
        throw new AssertionError(annotation);
    }

    private NoteView statement(Annotation.Statement said, Tie tie) {
        return new NoteView.Statement(
                tie,
                plan.speaker(said.by(), said.date().orElse(date)),
                said.date().map(plan::date),
                typesetter.set(said.text(), said.source().stream().toList()),
                said.lang(),
                said.translation());
    }

    private NoteView.Position position(Annotation.Position position) {
        return new NoteView.Position(typesetter.set(position.text(), position.sources()));
    }
}
