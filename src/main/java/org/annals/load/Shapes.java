package org.annals.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.model.Located;
import org.annals.model.SourceRef;
import org.annals.model.date.When;
import org.annals.model.form.Form;
import org.annals.problem.Edit;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Prose;
import org.annals.source.Limits;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** The forms that values have in content. */
final class Shapes {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]{2,}|[\\t\\n]");

    private Shapes() {}

    /** A text of one line, shown as it is typed. */
    static final Shape<String> TEXT = text(4_000);

    /** A date, a span or a set of dates. */
    static final Shape<When> DATE = Shape.of(
            new Form.Date(),
            (node, key, reading) ->
                    Values.scalar(node, key, OneValue.DATE, reading).flatMap(text -> Dates.read(text, reading)));

    /** The date of an event, which lies in the period of the timeline. */
    static final Shape<When> DATE_OF_EVENT = Shape.of(
            new Form.Date(),
            (node, key, reading) ->
                    Values.scalar(node, key, OneValue.DATE, reading).flatMap(text -> Dates.ofEvent(text, reading)));

    static final Shape<Boolean> FLAG = Shape.of(
            new Form.Flag(),
            (node, key, reading) -> Values.scalar(node, key, "true or false", reading)
                    .flatMap(text -> {
                        if (!text.value().equals("true") && !text.value().equals("false")) {
                            Problem problem = Problem.of(
                                    Rule.WRONG_VALUE,
                                    text.at(),
                                    key + " takes true or false",
                                    "write " + key + ": true or " + key + ": false");
                            List<Edit> meant = flag(text);
                            reading.report(
                                    meant.isEmpty()
                                            ? problem
                                            : Problem.of(
                                                            problem.rule(),
                                                            problem.at(),
                                                            problem.message(),
                                                            "write " + key + ": "
                                                                    + meant.get(0)
                                                                            .text())
                                                    .fixedBy(meant));
                            return Optional.empty();
                        }
                        return Optional.of(text.value().equals("true"));
                    }));

    private static List<Edit> flag(YamlText text) {
        return switch (text.value().toLowerCase(Locale.ROOT)) {
            case "yes", "on", "true" -> List.of(new Edit(text.at(), "true"));
            case "no", "off", "false" -> List.of(new Edit(text.at(), "false"));
            default -> List.of();
        };
    }

    /** Markdown that may cite and have footnotes. */
    static final Shape<Prose> ACCOUNT = Shape.of(
            new Form.Text(Limits.TEXT_LENGTH),
            (node, key, reading) ->
                    Values.scalar(node, key, "a text", reading).flatMap(text -> ProseLinks.account(text, reading)));

    /** Markdown that may cite, shown where there is no room for footnotes. */
    static final Shape<Prose> PROSE = Shape.of(
            new Form.Text(Limits.TEXT_LENGTH),
            (node, key, reading) ->
                    Values.scalar(node, key, "a text", reading).flatMap(text -> ProseLinks.prose(text, reading)));

    /** A source's id, or its id with the place in it. */
    static final Shape<SourceRef> SOURCE = idOr(
            Vocabulary.SOURCE,
            id -> new SourceRef(id, Optional.empty()),
            Key.optional("locator", TEXT, "where in the source, such as p. 3"),
            SourceRef::new);

    /** Words that readers see, with the quotation marks of the language of the site. */
    static Shape<String> text(int max) {
        Shape<String> typed = typed(max);
        return Shape.of(
                typed.form(),
                (node, key, reading) -> typed.read(node, key, reading).map(reading::printed));
    }

    /** Words that stand for something, or are shown just as their source has them. */
    static Shape<String> typed(int max) {
        return words(max).and(VerbatimText::noMarkdown).and(HtmlInWords::none);
    }

    /** The title of a source, which may have the rich text of CSL. */
    static Shape<String> rich(int max) {
        return words(max).and(VerbatimText::noMarkdown).and(HtmlInWords::rich);
    }

    /** Wherever its file breaks it: lines and tabs have no use in a title, and not every format can hold them. */
    private static Shape<String> words(int max) {
        return Shape.of(
                new Form.Text(max),
                (node, key, reading) -> Values.scalar(node, key, "one text", reading)
                        .map(text -> {
                            int length =
                                    text.value().codePointCount(0, text.value().length());
                            if (length > max) {
                                reading.report(
                                        Rule.TOO_LONG,
                                        text.at(),
                                        "this text has " + length + " characters, and " + key + " takes at most " + max,
                                        "shorten it");
                            }
                            return reading.once(
                                    BLANKS.matcher(text.value().strip()).replaceAll(" "));
                        }));
    }

    static Shape<Double> number(double min, double max) {
        return new NumberShape(new Form.Range(min, max));
    }

    static Shape<String> choice(List<String> allowed) {
        return Shape.of(
                new Form.Choice(allowed),
                (node, key, reading) -> Values.scalar(node, key, "one word", reading)
                        .flatMap(text -> {
                            if (allowed.contains(text.value())) {
                                return Optional.of(reading.once(text.value()));
                            }
                            reading.report(
                                    Rule.WRONG_VALUE,
                                    text.at(),
                                    key + " cannot be " + text.value(),
                                    Nearest.to(text.value(), allowed)
                                            .map(near -> "did you mean " + near + "?")
                                            .orElse("write one of " + String.join(", ", allowed)));
                            return Optional.empty();
                        }));
    }

    /** An id that one of the vocabularies has. */
    static Shape<String> id(Vocabulary... vocabularies) {
        String what = Arrays.stream(vocabularies).map(Vocabulary::label).collect(Collectors.joining(" or "));
        return Shape.of(
                new Form.Id(Arrays.stream(vocabularies).map(Vocabulary::label).toList()),
                (node, key, reading) -> Values.scalar(node, key, "the id of one " + what, reading)
                        .filter(text -> reading.resolves(text.value(), text.at(), vocabularies))
                        .map(text -> reading.once(text.value())));
    }

    static <T> Shape<List<T>> listOf(Shape<T> item) {
        return new ListShape<>(item, Function.identity());
    }

    /** A list that is there only if all its items can be read: what is said of them holds only of all. */
    static <T> Shape<List<T>> wholeListOf(Shape<T> item) {
        Shape<List<T>> list = listOf(item);
        return Shape.of(
                list.form(),
                (node, key, reading) -> list.read(node, key, reading)
                        .filter(items -> node instanceof YamlList all
                                && items.size() == all.items().size()));
    }

    static <T> Shape<Located<T>> located(Shape<T> item) {
        return Shape.of(
                item.form(),
                (node, key, reading) -> item.read(node, key, reading).map(value -> new Located<>(value, node.at())));
    }

    /** A map whose keys are free, as far as they have their form. */
    static <T> Shape<Map<String, T>> mapOf(Shape<String> name, Shape<T> value) {
        return Shape.of(
                new Form.MapOf(name.form(), value.form()),
                (node, key, reading) -> Values.map(node, key, reading).map(map -> {
                    Map<String, T> values = new LinkedHashMap<>();
                    for (Entry entry : map.entries()) {
                        name.read(entry.key(), key, reading)
                                .flatMap(known -> value.read(entry.value(), known, reading))
                                .ifPresent(read -> values.put(entry.key().value(), read));
                    }
                    return values;
                }));
    }

    /** A map with a schema of its own. */
    static <T> Shape<T> struct(Schema schema, Function<Fields, T> make) {
        return Shape.of(
                schema.form(),
                (node, key, reading) -> Values.map(node, key, schema.needed(), reading)
                        .flatMap(map -> schema.read(map, map.at(), reading))
                        .map(make));
    }

    /** An id, or a map of the id and one thing more. */
    static <T> Shape<T> idOr(
            Vocabulary vocabulary,
            Function<String, T> alone,
            Key<String> more,
            BiFunction<String, Optional<String>, T> both) {
        Key<String> id = Key.required("id", id(vocabulary), "the id of one " + vocabulary.label());
        Shape<T> full = struct(Schema.of(id, more), fields -> both.apply(fields.get(id), fields.find(more)));
        return Shape.of(
                new Form.AnyOf(List.of(id.shape().form(), full.form())),
                (node, key, reading) -> node instanceof YamlMap
                        ? full.read(node, key, reading)
                        : id.shape().read(node, key, reading).map(alone));
    }
}
