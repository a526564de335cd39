package org.annals.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.annals.cli.DiffCommand.DiffFormat;
import org.annals.cli.ListCommand.ListFormat;
import org.annals.cli.Reporting.ReportFormat;
import org.annals.publish.PublishException;
import org.annals.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "annals",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Builds annotated timelines.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            ExitCode.FINE + ":all is well",
            ExitCode.PROBLEMS + ":something is wrong in the content or the templates",
            ExitCode.USAGE + ":the command was mistyped",
            ExitCode.MACHINE + ":the machine did not let it: disk, port, memory",
            ExitCode.BUG + ":a bug of ours; please report it"
        },
        footer = {"", "annals help COMMAND says how one is used, annals help RULE what a rule is for."})
public final class Main {

    private static final long MEBI = 1 << 20;

    private Main() {}

    /** Ends the process only where there is something to tell, so that a caller in the same process goes on. */
    @SuppressWarnings("SystemConsoleNull") // the property before it
    public static void main(String... words) {
        System.setProperty("jdk.console", "java.base"); // from Java 22 on there is else a console without a terminal
        boolean terminal = System.console() != null;
        var process =
                new ProcessEnvironment(System.getenv(), terminal, terminal && isTerminal(Path.of("/proc/self/fd/2")));
        int code = run(Path.of(""), System.out, System.err, process, words);
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }

    /** Java knows nothing of standard error; where the machine tells, it must be a terminal as well. */
    private static boolean isTerminal(Path stream) {
        try {
            String file = stream.toRealPath().toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException e) {
            return true;
        }
    }

    /** The program without the process: runs in {@code root}, and returns the exit code. */
    static int run(Path root, PrintStream out, PrintStream err, ProcessEnvironment process, String... words) {
        PrintWriter messages = writer(err);
        CommandLine command = commands(root, writer(out), messages, process);
        try {
            return command.execute(words.length == 0 ? new String[] {"--help"} : words);
        } catch (Error e) {
            return failed(e, messages);
        }
    }

    /** Every command that there is. */
    static CommandLine commands(Path root, PrintWriter results, PrintWriter messages, ProcessEnvironment process) {
        return new CommandLine(new Main())
                .addSubcommand(new BuildCommand(
                        root, new Reporting(root, results, process), new ProgressOptions(messages, process)))
                .addSubcommand(new CheckCommand(
                        root, new Reporting(root, results, process), new ProgressOptions(messages, process)))
                .addSubcommand(new ExportCommand(
                        root, new Reporting(root, results, process), new ProgressOptions(messages, process)))
                .addSubcommand(new DiffCommand(root, results))
                .addSubcommand(new PreviewCommand(root, results))
                .addSubcommand(new SuggestCommand(root, results))
                .addSubcommand(new ServeCommand(root, results, messages, process))
                .addSubcommand(new InitCommand(root, results, Question.of(process)))
                .addSubcommand(new FixCommand(root, results, process))
                .addSubcommand(new NewCommand(root, results, Question.of(process)))
                .addSubcommand(new MoveCommand(root, results))
                .addSubcommand(new ListCommand(root, results, messages))
                .addSubcommand(new EditionCommand(root, results))
                .addSubcommand(new EjectCommand(root, results))
                .addSubcommand(new ImportCommand(root, new Reporting(root, results, process)))
                .addSubcommand(new SchemaCommand(root, results))
                .addSubcommand(dates(root, results))
                .addSubcommand(new ExplainCommand(results))
                .addSubcommand(new HelpCommand(results))
                .addSubcommand(new VersionCommand(results))
                .setOut(results)
                .setErr(messages)
                .setParameterExceptionHandler(new Mistyped())
                .setExecutionExceptionHandler((e, failing, parsed) -> failed(e, messages))
                .registerConverter(Listings.class, Choice.of(Listings.class))
                .registerConverter(ListFormat.class, Choice.of(ListFormat.class))
                .registerConverter(DiffFormat.class, Choice.of(DiffFormat.class))
                .registerConverter(ReportFormat.class, Choice.of(ReportFormat.class))
                .setUsageHelpAutoWidth(true);
    }

    /** A year before the common era begins like an option. */
    private static CommandLine dates(Path root, PrintWriter results) {
        return new CommandLine(new DateCommand(root, results)).setUnmatchedOptionsArePositionalParams(true);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** A message may quote an editor's text: no line begins with it, because logs take some beginnings as commands. */
    private static int failed(Throwable e, PrintWriter messages) {
        if (e instanceof OutOfMemoryError) {
            long given = Runtime.getRuntime().maxMemory() / MEBI;
            messages.println(
                    "annals: the " + given + " MiB of memory that Java may use are not enough; give it more, for"
                            + " instance with ANNALS_OPTS=-Xmx" + Math.max(1024, 2 * given)
                            + "m, unless a template of yours makes lists or texts that grow without end");
            return ExitCode.MACHINE;
        }
        if (e instanceof PublishException || e instanceof UncheckedIOException) {
            messages.println("annals: " + Visible.of(String.valueOf(e.getMessage())));
            return ExitCode.MACHINE;
        }
        return BugReport.tell(e, messages);
    }
}
