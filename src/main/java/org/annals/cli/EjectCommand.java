package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.annals.problem.Nearest;
import org.annals.publish.NewFiles;
import org.annals.report.Visible;
import org.annals.source.EjectedTemplates;
import org.annals.source.ProgramTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies templates of the program into the project, where they can be changed. */
@Command(
        name = "eject",
        mixinStandardHelpOptions = true,
        description = "Copies templates of the program to templates/, to be changed there. The others still come from"
                + " the program.")
final class EjectCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Parameters(paramLabel = "NAME", description = "below templates/, such as page/event.ftlh or assets/annals.css")
    private List<String> names = List.of();

    @Option(names = "--list", description = "list the names of all templates, and write nothing")
    private boolean list;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    EjectCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        var program = ProgramTemplates.packaged();
        if (list) {
            program.names().forEach(results::println);
            return ExitCode.FINE;
        }
        if (names.isEmpty()) {
            throw wrong("name a template, such as page/event.ftlh; annals eject --list lists all of them");
        }
        Map<String, byte[]> copies = new LinkedHashMap<>();
        for (String typed : names) {
            String name = known(typed, program.names());
            copies.put(free(name), EjectedTemplates.copy(name, program));
        }
        NewFiles.write(root, copies);
        copies.keySet().forEach(path -> results.println("written: " + path));
        return ExitCode.FINE;
    }

    private String known(String typed, List<String> all) {
        String name = typed.replace('\\', '/').replaceFirst("^(?:\\./)?templates/", "");
        if (!all.contains(name)) {
            throw wrong("there is no template " + Visible.of(typed)
                    + Nearest.to(name, all)
                            .map(found -> "; did you mean " + found + "?")
                            .orElse("; annals eject --list lists all of them"));
        }
        return name;
    }

    private String free(String name) {
        String path = ProgramTemplates.FOLDER + name;
        if (NewFiles.isTaken(root, path)) {
            throw wrong(path + " is there already; nothing was written");
        }
        return path;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
