package org.annals.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.load.Insertions;
import org.annals.load.Loader;
import org.annals.load.References;
import org.annals.load.Removals;
import org.annals.model.Address;
import org.annals.model.Timeline;
import org.annals.problem.Edit;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.site.Planner;
import org.annals.site.page.PagePlan;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Gives an event or an entry another id: changes all that names it, and leads from the addresses of before to those of now. */
public final class Renaming {

    /** A file before and after; the path may be another one. */
    public record Change(SourceFile before, SourceFile after) {}

    private static final String EVENTS = "events";
    private static final String SETTINGS = "content/site.yaml";

    private final SourceTree tree;
    private final References references;
    private final String id;

    private Renaming(SourceTree tree, References references, String id) {
        this.tree = tree;
        this.references = references;
        this.id = id;
    }

    /**
     * All files that change, in the order of their paths before, and the errors that there would be only afterwards.
     *
     * @param references of the id of before
     * @param id that of now, which nothing else in the list may have
     */
    public static Result<List<Change>> of(SourceTree tree, References references, String id) {
        var renaming = new Renaming(tree, references, id);
        List<SourceFile> renamed = renaming.redirected(renaming.renamed());
        Set<String> known = renaming.errors(tree.content()).map(Problem::told).collect(Collectors.toSet());
        List<Problem> fresh = renaming.errors(renamed)
                .filter(problem -> !known.contains(problem.told()))
                .map(problem -> problem.in(renaming.today(problem.at().file(), renamed)))
                .toList();
        return Result.of(renaming.changes(renamed), fresh);
    }

    /** What a file is called as long as nothing is written. */
    private String today(String path, List<SourceFile> renamed) {
        return IntStream.range(0, renamed.size())
                .filter(i -> renamed.get(i).path().equals(path))
                .mapToObj(i -> tree.content().get(i).path())
                .findFirst()
                .orElse(path);
    }

    private Stream<Problem> errors(List<SourceFile> content) {
        Result<Timeline> loaded = Loader.load(tree.with(content));
        return Stream.concat(
                        loaded.problems().stream(),
                        loaded.value().map(Planner::plan).stream().flatMap(site -> site.problems().stream()))
                .filter(Problem::isError);
    }

    private List<SourceFile> renamed() {
        Map<String, List<Edit>> edits = new HashMap<>();
        var whole = new TreeSet<String>();
        Stream.concat(Stream.of(references.definition()), references.uses().stream())
                .forEach(at -> {
                    if (at.length() == 0) {
                        whole.add(at.file());
                    } else {
                        edit(at, references.id(), id).ifPresent(edit -> add(edits, edit));
                    }
                });
        String folder = references.list() + "/";
        references
                .links()
                .forEach(at -> edit(at, folder + references.id(), folder + id)
                        .or(() -> edit(at, "../" + references.id(), "../" + id))
                        .ifPresent(edit -> add(edits, edit)));
        return tree.content().stream()
                .map(file -> made(file, edits.getOrDefault(file.path(), List.of())))
                .map(file -> whole.contains(file.path()) ? named(file) : file)
                .map(this::withoutTheWayHere)
                .toList();
    }

    /** What led from the address of the new id has it as its own now: the id was this one before. */
    private SourceFile withoutTheWayHere(SourceFile file) {
        String page = references.list() + "/" + id + "/";
        if (references.list().equals(EVENTS)) {
            return isTheEvent(file)
                    ? Removals.without(
                            file,
                            "aliases",
                            alias -> alias.replaceFirst("^/", "").equals(page))
                    : file;
        }
        return file.path().equals(SETTINGS) ? Removals.without(file, "moved", old -> old.startsWith(page)) : file;
    }

    private static void add(Map<String, List<Edit>> edits, Edit edit) {
        edits.computeIfAbsent(edit.at().file(), none -> new ArrayList<>()).add(edit);
    }

    private static SourceFile made(SourceFile file, List<Edit> edits) {
        return edits.isEmpty()
                ? file
                : new SourceFile(
                        file.path(),
                        TextEdits.made(file.text(), edits.stream().map(List::of).toList()));
    }

    /** The words as they stand at a place, or first behind it: a place may begin with quotes or with the words of a link. */
    private Optional<Edit> edit(Location at, String old, String fresh) {
        Pattern words = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(old) + "(?![a-z0-9-])");
        for (int line = at.line(), from = at.column() - 1; ; line++, from = 0) {
            Optional<String> text = line(at.file(), line);
            if (text.isEmpty() || (line > at.line() && text.get().isBlank())) {
                return Optional.empty();
            }
            Matcher found = words.matcher(text.get());
            if (found.find(text.get().offsetByCodePoints(0, from))) {
                int column = text.get().codePointCount(0, found.start()) + 1;
                return Optional.of(new Edit(new Location(at.file(), line, column, old.length()), fresh));
            }
        }
    }

    private Optional<String> line(String path, int number) {
        return tree.find(path).flatMap(file -> file.line(number));
    }

    /** A file that is named by the id, and may say it once more at its top. */
    private SourceFile named(SourceFile file) {
        String path = file.path();
        int slash = path.lastIndexOf('/') + 1;
        return new SourceFile(
                path.substring(0, slash)
                        + id
                        + path.substring(slash + references.id().length()),
                path.startsWith("content/" + EVENTS + "/")
                        ? file.text()
                        : file.text()
                                .replaceFirst(
                                        "(?m)^(id: *[\"']?)" + Pattern.quote(references.id()) + "(?=[\"']?\\s*$)",
                                        "$1" + id));
    }

    private List<SourceFile> redirected(List<SourceFile> renamed) {
        Set<Address> now = addresses(renamed);
        List<Address> lost = addresses(tree.content()).stream()
                .filter(address -> !now.contains(address))
                .sorted()
                .toList();
        List<SourceFile> files = renamed;
        for (Address old : lost) {
            files = redirected(files, old);
        }
        return files;
    }

    private List<SourceFile> redirected(List<SourceFile> files, Address old) {
        String page = references.list() + "/" + references.id() + "/";
        boolean isEvent = references.list().equals(EVENTS);
        if (!old.path().startsWith(page) || (isEvent && !old.path().equals(page))) {
            return files; // what lies below the page of an event follows its alias
        }
        String fresh = references.list() + "/" + id + "/" + old.path().substring(page.length());
        return isEvent
                ? inserted(files, this::isTheEvent, into -> into.item("aliases", old.path()))
                : inserted(files, file -> file.path().equals(SETTINGS), into -> into.entry("moved", old.path(), fresh));
    }

    private boolean isTheEvent(SourceFile file) {
        return file.path().startsWith("content/" + EVENTS + "/") && file.stem().equals(id);
    }

    private static List<SourceFile> inserted(
            List<SourceFile> files, Predicate<SourceFile> where, Function<Insertions, Edit> insertion) {
        return files.stream()
                .map(file -> where.test(file) ? inserted(file, insertion) : file)
                .toList();
    }

    private static SourceFile inserted(SourceFile file, Function<Insertions, Edit> insertion) {
        return Insertions.into(file)
                .map(into -> made(file, List.of(insertion.apply(into))))
                .orElse(file);
    }

    private Set<Address> addresses(List<SourceFile> content) {
        return Loader.load(tree.with(content))
                .value()
                .flatMap(timeline -> Planner.plan(timeline).value())
                .stream()
                .flatMap(site -> site.plans().stream())
                .map(PagePlan::address)
                .collect(Collectors.toSet());
    }

    private List<Change> changes(List<SourceFile> after) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < after.size(); i++) {
            SourceFile before = tree.content().get(i);
            if (!before.equals(after.get(i))) {
                changes.add(new Change(before, after.get(i)));
            }
        }
        return changes;
    }
}
