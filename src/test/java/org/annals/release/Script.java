package org.annals.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A script as a workflow runs it: in a folder, with the variables that it is given and a Java.
 *
 * @param variables of the environment
 */
record Script(Path folder, Map<String, String> variables) {

    /** What a run came to, both streams in their order. */
    record Run(int code, String told) {}

    static Script in(Path folder) {
        var variables = new TreeMap<String, String>();
        variables.put("PATH", "/usr/bin:/bin");
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("CI", "true");
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        return new Script(folder, variables);
    }

    Script with(String name, String value) {
        var more = new TreeMap<>(variables);
        more.put(name, value);
        return new Script(folder, more);
    }

    /** A script of this repository. */
    Run bash(String path, String... words) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("bash", Path.of(path).toAbsolutePath().toString()));
        command.addAll(List.of(words));
        return run(command.toArray(String[]::new));
    }

    Run run(String... command) throws IOException, InterruptedException {
        Path told = Files.createTempFile("annals-script", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        process.environment().clear();
        process.environment().putAll(variables);
        int code = process.start().waitFor();
        String text = Files.readString(told);
        Files.delete(told);
        return new Run(code, text);
    }
}
