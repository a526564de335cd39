package org.annals.launcher;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The launcher as it is installed, in a folder with a jar of its own and a PATH with nothing but what it needs. */
final class Launcher {

    private static final List<String> TOOLS =
            List.of("awk df find grep mkdir mv nice readlink rm sed sh touch".split(" "));

    /** What a run came to. */
    record Run(int code, String out, String err) {}

    final Path root;
    final Path script;
    final Path jar;
    final Path cache;
    final Map<String, String> environment = new TreeMap<>();

    Launcher(Path root, String folder) throws IOException {
        this.root = root;
        this.script = root.resolve(folder).resolve("bin/annals");
        this.cache = root.resolve("ca che");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("src/main/launcher/annals"), script);
        makeExecutable(script);
        this.jar = root.resolve(folder).resolve("lib/annals.jar");
        pack(jar);
        Path tools = Files.createDirectories(root.resolve("tools"));
        for (String tool : TOOLS) {
            Path front = tools.resolve(tool);
            Files.writeString(front, "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
            makeExecutable(front);
        }
        environment.put("PATH", tools.toString());
        environment.put("XDG_CACHE_HOME", cache.toString());
    }

    /** A JDK that tells what it was called with, one word a line, and ends with 7. */
    Path stubJdk(String version) throws IOException {
        Path home = root.resolve("jdk " + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
        makeExecutable(java);
        return home;
    }

    Run run(String... words) throws IOException, InterruptedException {
        return run(script, words);
    }

    Run run(Path program, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        Path out = root.resolve("out");
        Path err = root.resolve("err");
        var process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    /** The archives of the cache, and what they are made of. */
    List<Path> cached() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(file -> file.toString().contains(".jsa"))
                    .sorted()
                    .toList();
        }
    }

    private static void makeExecutable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot be made executable: " + file);
        }
    }

    private static Path find(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void pack(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        main.put(Attributes.Name.CLASS_PATH, "freemarker.jar");
        try (var engine = Environment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .openStream()) {
            Files.copy(engine, jar.resolveSibling("freemarker.jar"));
        }
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                var entries = new JarOutputStream(out, manifest);
                var bytes = Echo.class.getResourceAsStream("/" + name)) {
            entries.putNextEntry(new ZipEntry(name));
            entries.write(bytes == null ? name.getBytes(StandardCharsets.UTF_8) : bytes.readAllBytes());
        }
    }
}
