package org.annals.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Dispute;
import org.annals.model.Annotation.Position;
import org.annals.model.Annotation.Statement;

/**
 * Compares the annotations of an event. They have no ids: those that say the same are the same, and of the others those of
 * one kind that are about the same words, or by the same speaker, belong together.
 */
final class AnnotationComparison {

    private final Names names;
    private final Changes changes;

    private AnnotationComparison(Names names, Changes changes) {
        this.names = names;
        this.changes = changes;
    }

    static void compare(List<Annotation> before, List<Annotation> now, Names names, Changes changes) {
        var comparison = new AnnotationComparison(names, changes);
        List<Annotation> old = unmatched(before, now);
        List<Annotation> fresh = unmatched(now, before);
        for (Annotation annotation : old) {
            Optional<Annotation> partner = partner(annotation, fresh);
            partner.ifPresentOrElse(
                    other -> comparison.changed(annotation, other),
                    () -> changes.add(new Change.Lost(comparison.called(annotation), comparison.words(annotation))));
            partner.ifPresent(fresh::remove);
        }
        fresh.forEach(comparison::gained);
    }

    private static List<Annotation> unmatched(List<Annotation> annotations, List<Annotation> others) {
        var same =
                new ArrayList<>(others.stream().map(AnnotationComparison::key).toList());
        var left = new ArrayList<Annotation>();
        for (Annotation annotation : annotations) {
            if (!same.remove(key(annotation))) {
                left.add(annotation);
            }
        }
        return left;
    }

    private static String key(Annotation annotation) {
        return annotation.getClass().getSimpleName() + RecordFields.all((Record) annotation);
    }

    private static Optional<Annotation> partner(Annotation old, List<Annotation> fresh) {
        return fresh.stream()
                .filter(other ->
                        other.getClass() == old.getClass() && subject(other).equals(subject(old)))
                .findFirst();
    }

    /** What it is about, and of a statement who speaks. */
    private static List<String> subject(Annotation annotation) {
        return List.of(
                annotation instanceof Statement statement ? statement.by() : "",
                annotation instanceof Dispute dispute ? dispute.about().orElse("") : "",
                annotation.on().map(Annotation.Anchor::words).orElse(""));
    }

    private void gained(Annotation annotation) {
        boolean open = annotation instanceof Dispute dispute && dispute.isOpen();
        changes.add(
                open ? new Change.Opened(words(annotation)) : new Change.Gained(called(annotation), words(annotation)));
    }

    private void changed(Annotation old, Annotation fresh) {
        if (old instanceof Dispute before && fresh instanceof Dispute now) {
            changed(before, now);
        } else {
            changes.fields(called(fresh) + ", ", fields(old), fields(fresh));
        }
    }

    private static Map<String, String> fields(Annotation annotation) {
        return RecordFields.of((Record) annotation);
    }

    private void changed(Dispute old, Dispute fresh) {
        if (old.isOpen() != fresh.isOpen()) {
            changes.add(fresh.isOpen() ? new Change.Opened(words(fresh)) : new Change.Closed(words(fresh)));
        }
        changes.words("view of the editors", view(old), view(fresh));
        positions(old, fresh);
    }

    private static String view(Dispute dispute) {
        return dispute.view().map(ReaderWords::of).orElse("");
    }

    /** As many as are on both sides are taken as reworded, in their order. */
    private void positions(Dispute old, Dispute fresh) {
        List<String> lost = Changes.without(positions(old), positions(fresh));
        List<String> gained = Changes.without(positions(fresh), positions(old));
        int both = Math.min(lost.size(), gained.size());
        for (int i = 0; i < both; i++) {
            changes.words("position in a dispute", lost.get(i), gained.get(i));
        }
        changes.items("position in a dispute", lost.subList(both, lost.size()), gained.subList(both, gained.size()));
    }

    private static List<String> positions(Dispute dispute) {
        return dispute.positions().stream().map(AnnotationComparison::position).toList();
    }

    private static String position(Position position) {
        return ReaderWords.of(position.text())
                + position.sources().stream()
                        .map(source -> " [" + source.id()
                                + source.locator().map(at -> ", " + at).orElse("") + "]")
                        .collect(Collectors.joining());
    }

    /** Its kind, and who speaks. */
    private String called(Annotation annotation) {
        String kind = annotation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return annotation instanceof Statement statement ? kind + " of " + names.speaker(statement.by()) : kind;
    }

    private String words(Annotation annotation) {
        if (annotation instanceof Annotation.Correction correction) {
            return correction.was() + " → " + correction.now();
        }
        return annotation.texts().map(ReaderWords::of).collect(Collectors.joining(" / "));
    }
}
