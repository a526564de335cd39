package org.annals.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.publish.NewFiles;
import org.annals.report.Visible;
import org.annals.source.ProgramTemplates;
import org.annals.source.Release;
import org.annals.starter.Answers;
import org.annals.starter.EditorFiles;
import org.annals.starter.GitHubFiles;
import org.annals.starter.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a timeline. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes the first files of a timeline into a folder. Nothing that is there is written over.")
final class InitCommand implements Callable<Integer> {

    private static final int MOST_NAMES = 5;
    private static final String SETTINGS = "content/site.yaml";

    private final Path root;
    private final PrintWriter results;
    private final Question question;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "a new or an empty folder; . is this one")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--github",
            description = "write or renew only .github/ of a timeline that is there; what was changed in it stays")
    private boolean github;

    @Mixin
    private final StarterOptions options = new StarterOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    InitCommand(Path root, PrintWriter results, Question question) {
        this.root = root;
        this.results = results;
        this.question = question;
    }

    @Override
    public Integer call() {
        var program = ProgramTemplates.packaged();
        var release = Release.running();
        if (github && !options.areNone()) {
            throw wrong("--github takes no answers: they stand in content/site.yaml");
        }
        if (github) {
            return new GitHubRenewal(root.resolve(folder.orElse(Path.of(""))), results).renew(release);
        }
        Path typed = folder.orElseThrow(() -> wrong("name the folder in which the timeline is to lie; . is this one"));
        Path target = root.resolve(typed);
        checkFree(target, Visible.of(typed.toString()));
        Answers answers = answers(program);
        Result<Map<String, String>> files = FirstFiles.of(answers, program, release);
        Map<String, String> texts = files.value().orElseThrow();
        if (files.hasErrors()) {
            throw wrong(told(files.problems(), texts));
        }
        write(target, texts);
        String warnings = told(files.problems(), texts);
        if (!warnings.isEmpty()) {
            results.println(warnings);
        }
        GitHubFiles.unpinned(release).ifPresent(results::println);
        tell(answers, typed, program);
        return ExitCode.FINE;
    }

    private Answers answers(ProgramTemplates program) {
        try {
            return options.answers(question, answers -> faults(answers, program));
        } catch (MistypedException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> faults(Answers answers, ProgramTemplates program) {
        Map<String, String> texts = Starter.files(answers, program);
        Map<String, String> faults = new LinkedHashMap<>();
        FirstFiles.faults(texts, program).stream()
                .filter(Problem::isError)
                .forEach(problem -> faults.putIfAbsent(option(problem, texts), Visible.of(words(problem))));
        return faults;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What begins with a dot is of git or of the system, and in nobody's way. */
    private void checkFree(Path target, String shown) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw wrong(shown + " is not a folder; nothing was written");
        }
        if (Files.exists(target.resolve(SETTINGS))) {
            throw wrong(shown + " holds a timeline already; nothing was written. annals init --github " + shown
                    + " renews its .github/");
        }
        List<String> names = names(target);
        if (!names.isEmpty()) {
            String some = names.stream().limit(MOST_NAMES).map(Visible::of).collect(Collectors.joining(", "));
            throw wrong(shown + " is not empty, it holds " + some + (names.size() > MOST_NAMES ? " …" : "")
                    + "; nothing was written. Name a new folder, and move into it what belongs to the timeline");
        }
    }

    private static List<String> names(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path target, Map<String, String> texts) {
        Map<String, byte[]> fresh = new LinkedHashMap<>();
        texts.forEach((path, text) -> {
            if (NewFiles.isTaken(target, path)) {
                results.println("kept as it was: " + path);
            } else {
                fresh.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        NewFiles.write(target, fresh);
        fresh.keySet().stream()
                .map(path -> path.startsWith(EditorFiles.SCHEMAS) ? EditorFiles.SCHEMAS : path)
                .distinct()
                .forEach(path -> results.println("written: " + path));
    }

    private void tell(Answers answers, Path typed, ProgramTemplates program) {
        if (Starter.lacksWords(answers.language(), program)) {
            results.println("The words of the pages are English until " + Starter.phrases(answers.language())
                    + " is translated: only what stands after the colons.");
        }
        if (answers.baseUrl().equals(StarterOptions.UNKNOWN_PLACE)) {
            results.println("Where the site will stand is not known yet: write it as base-url into " + SETTINGS
                    + ", and annals init --github, typed in " + Visible.of(typed.toString())
                    + ", puts it into the guide for contributors.");
        }
        results.println("Write the first event in content/events/first-event.md; annals build, typed in "
                + Visible.of(typed.toString()) + ", makes the site.");
    }

    /** By the options that the lines of site.yaml were written from. */
    private static String told(List<Problem> problems, Map<String, String> texts) {
        List<Problem> settings = problems.stream()
                .filter(problem -> problem.at().file().equals(SETTINGS))
                .toList();
        return (settings.isEmpty() ? problems : settings)
                .stream().map(problem -> told(problem, texts)).distinct().collect(Collectors.joining("\n"));
    }

    private static String told(Problem problem, Map<String, String> texts) {
        return Visible.of(option(problem, texts) + ": " + words(problem));
    }

    private static String words(Problem problem) {
        return problem.told() + problem.suggestion().map(text -> "; " + text).orElse("");
    }

    private static String option(Problem problem, Map<String, String> texts) {
        String line = Optional.ofNullable(texts.get(problem.at().file())).stream()
                .flatMap(String::lines)
                .skip(problem.at().line() - 1L)
                .findFirst()
                .orElse("");
        return switch (line.replaceFirst(":.*", "")) {
            case "title", "subtitle", "period", "base-url", "repository", "licence" ->
                "--" + line.replaceFirst(":.*", "");
            case "languages" -> "--language";
            default -> problem.at().toString();
        };
    }
}
