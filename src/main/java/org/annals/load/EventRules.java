package org.annals.load;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.problem.Rule;
import org.annals.prose.Block;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * What the parts of an event keep together.
 *
 * @param map its fields as they stand in the file
 * @param heading where the account begins with words
 */
record EventRules(Event event, YamlMap map, Location heading, FileReading reading) {

    void check() {
        summaryIsMore();
        titleStandsOnce();
        othersAreRelated();
        readingsDiffer();
        items("annotations").forEach(this::correctionIsLater);
    }

    private void summaryIsMore() {
        if (PlainText.alike(event.title(), event.summary())) {
            reading.report(
                    Rule.SUMMARY_REPEATS_TITLE,
                    at("summary"),
                    "the summary says what the title says",
                    "tell in one or two sentences what happened, and who took part");
        }
    }

    private void titleStandsOnce() {
        List<Block> blocks = event.body().blocks();
        if (!blocks.isEmpty()
                && blocks.get(0) instanceof Block.Heading first
                && PlainText.alike(event.title(), first.plainText())) {
            reading.report(
                    Rule.REPEATED_TITLE,
                    heading,
                    "the account begins with the title, which stands above it already",
                    "delete this heading");
        }
    }

    private void othersAreRelated() {
        items("related")
                .filter(item -> item instanceof YamlText text && text.value().equals(event.id()))
                .forEach(item -> reading.report(
                        Rule.RELATED_TO_ITSELF, item.at(), "this is the event itself", "name another, or delete it"));
    }

    private void readingsDiffer() {
        if (!event.readings().isEmpty()
                && event.readings().stream().allMatch(read -> read.date().equals(event.date()))) {
            reading.report(
                    Rule.AGREEING_READINGS,
                    at("readings"),
                    "these readings all give the date of the event",
                    "write down only where sources disagree, or delete the key");
        }
    }

    /** Nothing can have been corrected before it happened. */
    private void correctionIsLater(YamlNode annotation) {
        if (annotation instanceof YamlMap item
                && text(item, "kind").equals("correction")
                && DateReader.read(text(item, "date"))
                        .value()
                        .filter(date -> date.span().endsBefore(event.date().span()))
                        .isPresent()) {
            reading.report(
                    Rule.EARLY_CORRECTION,
                    item.get("date").orElse(item).at(),
                    "this correction is dated before the event",
                    "write the day on which the timeline was corrected");
        }
    }

    private Location at(String key) {
        return map.get(key).map(YamlNode::at).orElse(map.at());
    }

    private Stream<YamlNode> items(String key) {
        return map.get(key).stream()
                .flatMap(node -> node instanceof YamlList list ? list.items().stream() : Stream.of());
    }

    private static String text(YamlMap map, String key) {
        return map.get(key)
                .filter(YamlText.class::isInstance)
                .map(node -> ((YamlText) node).value())
                .orElse("");
    }
}
