package org.annals.load;

import java.util.List;
import org.annals.model.Annotation.Position;
import org.annals.model.SourceRef;
import org.annals.problem.Rule;
import org.annals.prose.Prose;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;

/** What annotations keep so that a reader has a reason to trust them. */
final class AnnotationRules {

    private AnnotationRules() {}

    /** A statement rests on a source of its own, or on one that its text cites. */
    static Requirement<Fields> sourced(Key<?> by, Key<Prose> text, Key<SourceRef> source) {
        return (fields, node, reading) -> {
            boolean cites = fields.get(text).citations().findAny().isPresent();
            if (!fields.has(source) && !cites) {
                reading.report(
                        Rule.UNSOURCED_STATEMENT,
                        fields.at(by),
                        "nothing says where this statement is reported",
                        "write source: and the id of a source, or cite one in the text");
            }
        };
    }

    /** So does each position of a dispute. */
    static Requirement<Fields> held(Key<Prose> text, Key<List<SourceRef>> sources) {
        return (fields, node, reading) -> {
            boolean cites = fields.get(text).citations().findAny().isPresent();
            if (!fields.has(sources) && !cites) {
                reading.report(
                        Rule.UNSOURCED_POSITION,
                        fields.at(text),
                        "nothing says who holds this position",
                        "write sources: and the ids of sources, or cite one in the text");
            }
        };
    }

    static void severalPositions(List<Position> positions, YamlNode node, FileReading reading) {
        if (node instanceof YamlList list && list.items().size() < 2) {
            reading.report(
                    Rule.SINGLE_POSITION,
                    list.items().isEmpty() ? node.at() : list.items().get(0).at(),
                    "a dispute has at least two positions",
                    "write the other side as well, or make it a note or a statement");
        }
    }
}
