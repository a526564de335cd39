package org.annals.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The values of one row as they are written in an event's file. What cannot be one is kept for a comment, and told. */
final class EventValues {

    private static final List<String> TRUE = List.of("true", "yes", "1", "x");
    private static final List<String> FALSE = List.of("false", "no", "0");

    private final Vocabularies vocabularies;
    private final RowSources sources;
    private final KindList kinds;
    private final Optional<String> kind;
    private final Predicate<String> events;
    private final DanglingReferences looseEnds;
    private final List<Problem> problems = new ArrayList<>();
    private boolean refersToNothing;
    private final List<String> unread = new ArrayList<>();

    /**
     * For one row.
     *
     * @param kind that of a row that names none
     * @param events whether this is the id of an event
     */
    EventValues(
            Vocabularies vocabularies,
            KindList kinds,
            SourceList sources,
            Optional<String> kind,
            Predicate<String> events) {
        this.vocabularies = vocabularies;
        this.kinds = kinds;
        this.sources = new RowSources(sources, problems::add);
        this.kind = kind;
        this.events = events;
        this.looseEnds = new DanglingReferences(sources::find, events);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The comments that keep what could not be read of the key that was asked for last. */
    List<String> unread(String key, Comments comments, Location at) {
        return unread.stream()
                .flatMap(text -> comments.of(key, Scalars.visible(text), at).stream())
                .toList();
    }

    /** Whether its file says so, or its text refers to what is not there. */
    boolean isDraft(Row row) {
        return refersToNothing
                || row.cell("draft")
                        .filter(cell -> !FALSE.contains(cell.text().strip().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** What stands behind the colon of this key. */
    Optional<String> value(Row row, String key) {
        unread.clear();
        Optional<Cell> cell = row.cell(key);
        if (key.equals("kind")) {
            return kind(row, cell);
        }
        if (key.equals("sources")) {
            return sources(row, cell);
        }
        if (key.equals("people") || key.equals("organisations")) {
            return listed(
                    Stream.concat(cell.map(found -> items(key, found)).orElse(List.of()).stream(), actors(row, key)));
        }
        Optional<String> value = cell.flatMap(found -> value(key, found));
        return key.equals("summary") && cell.isEmpty()
                ? row.cell("body")
                        .flatMap(body -> PlainText.firstSentence(body.text()))
                        .map(this::written)
                : value;
    }

    private Optional<String> kind(Row row, Optional<Cell> cell) {
        boolean theirs = row.sorting() == Row.Sorting.THEIRS;
        Optional<String> group = cell.filter(found -> theirs).flatMap(found -> kinds.ofGroup(found.text()));
        return group.or(() -> cell.flatMap(found -> kinds.labelled(found.text()).or(() -> value("kind", found))))
                .or(() -> kind)
                .or(() -> theirs && cell.isEmpty() ? kinds.neutral() : Optional.empty());
    }

    private Optional<String> sources(Row row, Optional<Cell> cell) {
        return listed(Stream.concat(
                cell.map(found -> items("sources", found)).orElse(List.of()).stream(), sources.cited(row)));
    }

    /** Those actors that are in the list of this key. */
    private Stream<String> actors(Row row, String key) {
        String vocabulary = EventKeys.VOCABULARY.getOrDefault(key, key);
        return row.cell(EventKeys.ACTORS).stream()
                .flatMap(cell -> Arrays.stream(cell.text().split(";")))
                .flatMap(name -> vocabularies.find(vocabulary, name.strip()).stream());
    }

    private static Optional<String> listed(Stream<String> all) {
        List<String> ids = all.distinct().toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(Scalars.list(ids));
    }

    /** The account in which each link to a page that became a source is followed by its citation, and none leads nowhere. */
    String cited(Row row, String account) {
        int before = problems.size();
        String text = looseEnds.kept(account, row.accountAt(), problems);
        refersToNothing = problems.size() > before;
        return sources.linked(row, text);
    }

    /** Whether an account cites a source. */
    boolean cites(String account) {
        return looseEnds.cites(account);
    }

    private String written(String text) {
        return Scalars.of(Scalars.visible(text).strip());
    }

    private Optional<String> value(String key, Cell cell) {
        if (EventKeys.isList(key)) {
            return listed(items(key, cell).stream());
        }
        if (EventKeys.VOCABULARY.containsKey(key)) {
            return entry(key, cell.text().strip(), cell.at());
        }
        return key.equals("milestone") ? flag(cell) : text(key, cell);
    }

    private List<String> items(String key, Cell cell) {
        return Arrays.stream(cell.text().split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .flatMap(item -> item(key, item, cell.at()).stream())
                .distinct()
                .toList();
    }

    private Optional<String> item(String key, String item, Location at) {
        return switch (key) {
            case "aliases" -> Optional.of(clean(item, at));
            case "sources" -> source(item, at);
            default -> entry(key, item, at);
        };
    }

    private Optional<String> source(String item, Location at) {
        return sources.find(item, at).or(() -> unknown("sources", "source", item, at));
    }

    private Optional<String> entry(String key, String word, Location at) {
        String vocabulary = EventKeys.VOCABULARY.getOrDefault(key, key);
        return vocabularies
                .find(vocabulary, word)
                .or(() -> Optional.of(word).filter(id -> vocabulary.equals("event") && events.test(id)))
                .or(() -> unknown(key, vocabulary, word, at));
    }

    /** Without a kind or a source the event cannot be published; without the others it can. */
    private Optional<String> unknown(String key, String vocabulary, String word, Location at) {
        unread.add(word);
        boolean needed = key.equals("kind") || key.equals("sources");
        problems.add(Problem.of(
                needed ? Rule.UNKNOWN_ID : Rule.IMPORT_LOSS,
                at,
                "there is no " + vocabulary + " " + word,
                vocabularies.advice(vocabulary, word)));
        return Optional.empty();
    }

    private Optional<String> flag(Cell cell) {
        String word = cell.text().strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Optional.of("true");
        }
        if (!FALSE.contains(word)) {
            unread.add(word);
            problems.add(Problem.of(
                    Rule.WRONG_VALUE, cell.at(), word + " is neither true nor false", "write true or false"));
        }
        return Optional.empty();
    }

    /** A text is never cut: one that is too long for its key is kept in a comment. */
    private Optional<String> text(String key, Cell cell) {
        String words = clean(cell.text(), cell.at()).strip().replaceAll("\\s+", " ");
        int length = words.codePointCount(0, words.length());
        int longest = EventKeys.LONGEST.getOrDefault(key, Integer.MAX_VALUE);
        if (length > longest) {
            problems.add(Problem.of(
                    Rule.TOO_LONG,
                    cell.at(),
                    key + " has at most " + longest + " characters, and this one has " + length,
                    words.length() > Comments.MOST
                            ? "shorten it, and import it again"
                            : "shorten it in the event's file, where all of it stands in a comment"));
            unread.add(words);
            return Optional.empty();
        }
        return Optional.of(Scalars.of(words));
    }

    /** Without the signs that no file may hold, which is told. */
    String clean(String text, Location at) {
        String visible = Scalars.visible(text);
        if (!visible.equals(text)) {
            problems.add(Problem.of(
                    Rule.IMPORT_LOSS,
                    at,
                    "an invisible character (" + Scalars.invisible(text) + ") is left out here",
                    "look whether the words around it are as they should be"));
        }
        return visible;
    }
}
