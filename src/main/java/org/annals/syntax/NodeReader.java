package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Limits;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Builds nodes from SnakeYAML's stream of events, whose every event has its place. What YAML can do beyond maps, lists and
 * texts is refused as it comes by, before it can grow.
 */
final class NodeReader {

    private static final String QUOTES = "put the text between quotes";

    private final Parser events;
    private final TextReader texts;
    private final List<Problem> problems;
    private int nodes;

    NodeReader(Parser events, TextReader texts, List<Problem> problems) {
        this.events = events;
        this.texts = texts;
        this.problems = problems;
    }

    /** The one document, or nothing if there is none or it was refused. */
    Optional<YamlNode> document() {
        events.getEvent(); // the stream's start
        Event first = events.getEvent();
        if (first instanceof StreamEndEvent) {
            return Optional.of(new YamlMap(List.of(), texts.beginning()));
        }
        Optional<YamlNode> root = node(events.getEvent(), 0);
        if (root.isEmpty()) {
            return root;
        }
        Event end = events.getEvent();
        Event after = end instanceof DocumentEndEvent ? events.getEvent() : end;
        if (!(after instanceof StreamEndEvent)) {
            refuse(after, "a second document begins here", "delete the line ---");
        }
        return root;
    }

    private Optional<YamlNode> node(Event event, int depth) {
        if (depth > Limits.YAML_DEPTH || ++nodes > Limits.YAML_NODES) {
            problems.add(Problem.of(
                    Rule.YAML_LIMIT,
                    texts.place(event.getStartMark(), 0),
                    "this YAML is too deep or too long",
                    "write it with fewer lists inside lists"));
            return Optional.empty();
        }
        if (!isPlain(event)) {
            return Optional.empty();
        }
        if (event instanceof ScalarEvent scalar) {
            return Optional.of(texts.readValue(scalar));
        }
        return event instanceof SequenceStartEvent ? list(event, depth) : map(event, depth);
    }

    private boolean isPlain(Event event) {
        if (event instanceof AliasEvent alias) {
            refuse(
                    event,
                    "*" + alias.getAnchor() + " refers to another place, which is not done here",
                    "write the value itself");
            return false;
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(event, "&" + node.getAnchor() + " is an anchor, which is not used here", QUOTES);
            return false;
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            refuse(event, "the tag " + tag + " is not used here", QUOTES);
            return false;
        }
        return true;
    }

    private Optional<YamlNode> list(Event start, int depth) {
        var items = new ArrayList<YamlNode>();
        Event event = events.getEvent();
        for (; !(event instanceof SequenceEndEvent); event = events.getEvent()) {
            Optional<YamlNode> item = node(event, depth + 1);
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        return Optional.of(new YamlList(items, place(start, event)));
    }

    private Optional<YamlNode> map(Event start, int depth) {
        var entries = new Entries(problems);
        Event event = events.getEvent();
        for (; !(event instanceof MappingEndEvent); event = events.getEvent()) {
            Optional<YamlNode> key = event instanceof ScalarEvent scalar && isPlain(event)
                    ? Optional.of(texts.read(scalar))
                    : node(event, depth + 1);
            Optional<YamlNode> value = key.flatMap(found -> node(events.getEvent(), depth + 1));
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            if (key.get() instanceof YamlText name) {
                entries.add(name, value.get());
            } else {
                problems.add(Problem.of(Rule.WRONG_TYPE, key.get().at(), "a key must be one word", "write key: value"));
            }
        }
        return Optional.of(entries.at(place(start, event)));
    }

    /** All of a list or map between brackets on one line; else only where it begins. */
    private Location place(Event start, Event end) {
        Mark from = start.getStartMark();
        Mark to = end.getEndMark();
        boolean isBracketed = start instanceof CollectionStartEvent collection && collection.isFlow();
        return texts.place(from, isBracketed && from.getLine() == to.getLine() ? to.getColumn() - from.getColumn() : 0);
    }

    private void refuse(Event event, String message, String suggestion) {
        Problem problem = Problem.of(Rule.YAML_FEATURE, texts.place(event.getStartMark(), 1), message, suggestion);
        problems.add(
                suggestion.equals(QUOTES)
                        ? problem.fixedBy(
                                texts.yaml().quote(event.getStartMark().getLine()))
                        : problem);
    }
}
