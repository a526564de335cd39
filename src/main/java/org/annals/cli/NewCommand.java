package org.annals.cli;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annals.load.Blank;
import org.annals.load.Guides;
import org.annals.load.IdNames;
import org.annals.load.Languages;
import org.annals.load.Loader;
import org.annals.load.References;
import org.annals.model.Settings.Repository;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.model.date.read.DateReader;
import org.annals.model.form.Form;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.publish.Additions;
import org.annals.publish.NewFiles;
import org.annals.report.Visible;
import org.annals.source.Project;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.starter.NewFile;
import org.annals.starter.Prompts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an event, an entry of a list, or a page. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the file of a new event, source, person and so on: the values that are given, and a comment for each"
                    + " key that could stand there. What is needed and not given is asked for on a terminal.",
            "No file is written over. A new event is a draft until you delete the line that says so."
        })
final class NewCommand implements Callable<Integer> {

    private static final Prompts ENGLISH = new Prompts("en", Languages.english());

    private final Path root;
    private final PrintWriter results;
    private final Question question;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "event, source, person, place, organisation, country," + " theme, term, phrase or page")
    private String what = "";

    @Parameters(
            index = "1..*",
            paramLabel = "KEY=VALUE",
            description = "such as title=\"The Charter is signed\" date=2002-06-07; items of a list with commas between"
                    + " them, a key within another with a dot: custom.kind=news")
    private Map<String, String> given = new LinkedHashMap<>();

    @Option(names = "--id", paramLabel = "ID", description = "the id; made from the title or name if left out")
    private Optional<String> typedId = Optional.empty();

    private Prompts prompts = ENGLISH;

    @Option(
            names = "--print-url",
            description = "write nothing, and print the address at which GitHub offers to add the file")
    private boolean printUrl;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    NewCommand(Path root, PrintWriter results, Question question) {
        this.root = root;
        this.results = results;
        this.question = question;
    }

    @Override
    public Integer call() {
        Blank blank = Blank.of(what)
                .orElseThrow(() -> wrong("there is no new " + Visible.of(what)
                        + Nearest.to(what, Blank.names())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; it is one of " + String.join(", ", Blank.names()))));
        SourceTree tree = Project.read(root).value().orElseThrow();
        var timeline = new InTimeline(blank, tree);
        prompts = timeline.prompts();
        Map<String, String> values = values(blank, timeline);
        String id = id(values);
        var file = new SourceFile(path(blank, id, values), text(blank, values));
        checkFree(tree, file, id);
        List<Problem> problems = problems(tree, file);
        if (!problems.isEmpty()) {
            throw wrong(problems.stream()
                    .map(NewCommand::told)
                    .reduce((a, b) -> a + "\n" + b)
                    .orElseThrow());
        }
        if (printUrl) {
            results.println(url(tree, file));
        } else {
            Additions.write(root, file.path(), file.text());
            results.println("written: " + file.path());
        }
        return ExitCode.FINE;
    }

    private Map<String, String> values(Blank blank, InTimeline timeline) {
        try {
            return NewValues.of(blank, given, question, timeline);
        } catch (MistypedException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Judges values by the lists of the timeline; other events say nothing about them. */
    private final class InTimeline implements NewValues.Judge {

        private final Blank blank;
        private final SourceTree lists;
        private final Optional<Timeline> loaded;
        private final Map<String, Map<String, String>> vocabularies;

        InTimeline(Blank blank, SourceTree tree) {
            this.blank = blank;
            this.lists = tree.with(tree.content().stream()
                    .filter(file -> !file.path().startsWith("content/events/"))
                    .toList());
            this.loaded = Loader.load(lists).value();
            this.vocabularies =
                    loaded.map(timeline -> Guides.of(timeline).vocabularies()).orElse(Map.of());
        }

        /** In English as long as the settings cannot be read. */
        Prompts prompts() {
            return loaded.flatMap(timeline -> timeline.settings().languages().stream()
                            .findFirst()
                            .map(tag -> new Prompts(tag, timeline.language())))
                    .orElse(ENGLISH);
        }

        @Override
        public List<String> faults(Map<String, String> values) {
            String path = blank.folder() + "asked-for-now." + blank.extension();
            return problems(lists, new SourceFile(path, text(blank, values))).stream()
                    .filter(problem -> problem.rule() != Rule.MISSING_KEY) // it is still to be asked for
                    .map(NewCommand::told)
                    .toList();
        }

        @Override
        public List<String> ids(Form form) {
            if (form instanceof Form.ListOf list) {
                return ids(list.item());
            }
            if (form instanceof Form.AnyOf any) {
                return any.forms().stream()
                        .map(this::ids)
                        .filter(ids -> !ids.isEmpty())
                        .findFirst()
                        .orElse(List.of());
            }
            return form instanceof Form.Id id
                    ? id.vocabularies().stream()
                            .flatMap(name -> vocabularies.getOrDefault(name, Map.of()).keySet().stream())
                            .sorted()
                            .toList()
                    : List.of();
        }
    }

    private String id(Map<String, String> values) {
        Optional<String> name = Stream.of("title", "name", "term")
                .flatMap(key -> Optional.ofNullable(values.get(key)).stream())
                .findFirst();
        String id = typedId.or(
                        () -> what.equals("event") ? Optional.of(ofEvent(name, values)) : name.flatMap(IdNames::of))
                .orElse("");
        if (!IdNames.isId(id)) {
            throw wrong(
                    typedId.isPresent()
                            ? "--id: " + Visible.of(id)
                                    + " cannot be an id: use small letters a to z, digits and hyphens"
                            : "--id is missing: no id can be made of this name");
        }
        return id;
    }

    private static String ofEvent(Optional<String> title, Map<String, String> values) {
        return IdNames.ofEvent(title, Optional.ofNullable(values.get("kind")), Optional.ofNullable(values.get("date")));
    }

    private String path(Blank blank, String id, Map<String, String> values) {
        Optional<Long> year = Optional.ofNullable(values.get("date"))
                .filter(date -> what.equals("event"))
                .flatMap(date -> DateReader.read(date).value())
                .flatMap(date -> date.earliest().day())
                .map(Day::year);
        return blank.folder()
                + year.map(number -> (number > 0 ? Long.toString(number) : 1 - number + "-bce") + "/")
                        .orElse("")
                + id + "." + blank.extension();
    }

    private String text(Blank blank, Map<String, String> values) {
        return new NewFile(what, values, prompts).text(blank.fields());
    }

    private void checkFree(SourceTree tree, SourceFile file, String id) {
        String list = file.path().split("/")[1].replace("membership", "countries");
        if (NewFiles.isTaken(root, file.path())
                || References.of(tree, id).stream().anyMatch(one -> one.list().equals(list))) {
            throw wrong("there is a " + what + " " + id + " already; give this one another --id");
        }
    }

    /** What would be wrong in the new file alone. */
    private static List<Problem> problems(SourceTree tree, SourceFile file) {
        Result<Timeline> loaded = Loader.load(tree.with(
                Stream.concat(tree.content().stream(), Stream.of(file)).toList()));
        return loaded.problems().stream()
                .filter(problem -> problem.isError() && problem.at().file().equals(file.path()))
                .toList();
    }

    private static String told(Problem problem) {
        return Visible.of(
                problem.told() + problem.suggestion().map(text -> "; " + text).orElse(""));
    }

    private String url(SourceTree tree, SourceFile file) {
        Repository repository = Loader.load(tree)
                .value()
                .flatMap(timeline -> timeline.settings().repository())
                .orElseThrow(() -> wrong("--print-url: content/site.yaml names no repository"));
        return "https://github.com/" + repository.owner() + "/" + repository.name() + "/new/" + repository.branch()
                + "?filename=" + encoded(file.path()) + "&value=" + encoded(file.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
