package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Anchor;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Quote;

/** The annotations of an event, set for its page in the order in which they stand there. */
final class Notes {

    private final List<Annotation> annotations;
    private final Plan plan;
    private final Typesetter typesetter;

    Notes(List<Annotation> annotations, Plan plan, Typesetter typesetter) {
        this.annotations = annotations;
        this.plan = plan;
        this.typesetter = typesetter;
    }

    List<NoteView> all() {
        return views(annotation -> true);
    }

    /** Those about words of this block. */
    List<NoteView> about(Block block) {
        return views(annotation -> !(annotation instanceof Annotation.Correction)
                && annotation.on().filter(anchor -> isIn(block, anchor)).isPresent());
    }

    private static boolean isIn(Block block, Anchor anchor) {
        return block.lines()
                .anyMatch(line ->
                        !new Quote(anchor.words()).in(Inline.plainText(line)).isEmpty());
    }

    /** Those about no words in particular. */
    List<NoteView> ofWholeEvent() {
        return views(annotation -> annotation.on().isEmpty() && !(annotation instanceof Annotation.Correction));
    }

    List<NoteView.Correction> corrections() {
        return views(Annotation.Correction.class::isInstance).stream()
                .map(NoteView.Correction.class::cast)
                .toList();
    }

    private List<NoteView> views(Predicate<Annotation> wanted) {
        var views = new ArrayList<NoteView>();
        for (int i = 0; i < annotations.size(); i++) {
            if (wanted.test(annotations.get(i))) {
                views.add(view(annotations.get(i), "note-" + (i + 1)));
            }
        }
        return views;
    }

    private NoteView view(Annotation annotation, String anchor) {
        Optional<String> on = annotation.on().map(Anchor::words);
        if (annotation instanceof Annotation.Statement said) {
            return statement(said, anchor, on);
        }
        if (annotation instanceof Annotation.Context context) {
            return new NoteView.Context(anchor, on, typesetter.set(context.text()));
        }
        if (annotation instanceof Annotation.Dispute dispute) {
            return new NoteView.Dispute(
                    anchor,
                    on,
                    dispute.about(),
                    dispute.positions().stream().map(this::position).toList(),
                    dispute.view().map(typesetter::set));
        }
        if (annotation instanceof Annotation.Correction wrong) {
            return new NoteView.Correction(anchor, on, plan.date(wrong.date()), wrong.was(), wrong.now(), wrong.why());
        }
        if (annotation instanceof Annotation.Translation original) {
            return new NoteView.Translation(
                    anchor, on, original.lang(), typesetter.set(original.text()), original.by());
        }
        if (annotation instanceof Annotation.Note note) {
            return new NoteView.Note(
                    anchor,
                    on,
                    typesetter.set(note.text()),
                    note.by(),
                    note.date().map(plan::date));
        }
        throw new AssertionError(annotation);
    }

    private NoteView statement(Annotation.Statement said, String anchor, Optional<String> on) {
        return new NoteView.Statement(
                anchor,
                on,
                plan.speaker(said.by()),
                said.date().map(plan::date),
                typesetter.set(said.text()),
                said.lang(),
                said.translation(),
                typesetter.cite(said.source().stream().toList(), said.text().plainText()));
    }

    private NoteView.Position position(Annotation.Position position) {
        return new NoteView.Position(
                typesetter.set(position.text()),
                typesetter.cite(position.sources(), position.text().plainText()));
    }
}
