package org.annals.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** What somebody sees who types a command. */
record Shell(int code, String out, String err) {

    static Shell run(Path root, Map<String, String> variables, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var process = new ProcessEnvironment(variables, false, false);
        int code = Main.run(root, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), process, words);
        return new Shell(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
