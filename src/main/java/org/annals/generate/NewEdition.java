package org.annals.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.check.Checks;
import org.annals.load.Loader;
import org.annals.model.CitableEdition;
import org.annals.model.Timeline;
import org.annals.problem.Location;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.ContentRecord;
import org.annals.source.EditionPaths;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Gives a state of the content a name, and holds a state against the name that somebody gives it. */
public final class NewEdition {

    private static final String HEAD = """
            # The editions of this timeline, which others cite. annals edition adds one; only its doi and its note may be
            # written later. What an edition held stands in content/editions/, and never changes.
            """;

    private NewEdition() {}

    /** The timeline, with all that is wrong in its content. */
    public static Result<Timeline> sound(Result<SourceTree> tree) {
        Result<Timeline> loaded = tree.then(Loader::load);
        return new Result<>(
                loaded.value(),
                Stream.concat(loaded.problems().stream(), loaded.value().map(Checks::run).orElse(List.of()).stream())
                        .toList());
    }

    /**
     * The content with one edition more: that of its own files.
     *
     * @param timeline what the content is read to
     * @param name whether it is one shows when the content is read again
     * @param date the same
     */
    public static SourceTree in(SourceTree tree, Timeline timeline, String name, String date) {
        String list = tree.find(EditionPaths.LIST).map(SourceFile::text).orElse(HEAD);
        String entry = "\"" + name.replaceAll("[\"\\\\\\p{Cntrl}]", "?") + "\":\n  date: "
                + date.replaceAll("[^0-9A-Za-z/?~%.-]", "?") + "\n";
        List<SourceFile> content = new ArrayList<>(tree.content());
        content.removeIf(file -> file.path().equals(EditionPaths.LIST));
        content.add(new SourceFile(EditionPaths.LIST, list + (list.endsWith("\n") ? "" : "\n") + entry));
        content.add(new SourceFile(EditionPaths.record(name), ContentRecord.text(digests(tree, timeline))));
        return tree.with(content);
    }

    private static Map<String, String> digests(SourceTree tree, Timeline timeline) {
        return ContentRecord.of(tree, timeline.draftFiles(), ContentRecord::digest);
    }

    /** What keeps the content from being an edition, which is said to be it. */
    static List<Problem> faults(Timeline timeline, String name) {
        Optional<CitableEdition> edition = timeline.editions().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        return edition.map(found -> differences(found, timeline.editions().files()))
                .orElseGet(() -> List.of(Problem.of(
                        Rule.UNKNOWN_ID,
                        Location.of(EditionPaths.LIST),
                        "there is no edition " + name,
                        Nearest.id(
                                        name,
                                        timeline.editions().all().stream()
                                                .map(CitableEdition::name)
                                                .toList())
                                .map(near -> "did you mean " + near + "?")
                                .orElse("make it with annals edition " + name
                                        + " and the day on which it comes out"))));
    }

    private static List<Problem> differences(CitableEdition edition, Map<String, String> now) {
        String hint = "build without --edition, or check out " + edition.tag();
        var problems = new ArrayList<Problem>();
        int line = 0;
        for (Map.Entry<String, String> file : edition.files().entrySet()) {
            line++;
            String digest = now.get(file.getKey());
            if (!file.getValue().equals(digest)) {
                problems.add(Problem.of(
                        Rule.EDITION_RECORD,
                        new Location(
                                EditionPaths.record(edition.name()),
                                line,
                                file.getValue().length() + 3,
                                file.getKey().length()),
                        digest == null
                                ? "this file of edition " + edition.name() + " is gone"
                                : "this file is another than in edition " + edition.name(),
                        hint));
            }
        }
        now.keySet().stream()
                .filter(path -> !edition.files().containsKey(path))
                .forEach(path -> problems.add(Problem.of(
                        Rule.EDITION_RECORD,
                        Location.of(path),
                        "this file is no part of edition " + edition.name(),
                        hint)));
        return problems;
    }
}
