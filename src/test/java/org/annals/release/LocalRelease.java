package org.annals.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.annals.source.Checksum;

/** A release of the program as it is compiled now, in a folder; its libraries stay where they are. */
public record LocalRelease(Path folder, Path jar, String digest) {

    static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private static final Path CLASSES = Path.of("target/classes");
    private static final String COMMIT_FILE = "org/annals/source/commit.txt";

    public static LocalRelease in(Path folder) throws IOException {
        Path jar = Files.createDirectories(folder).resolve("annals.jar");
        pack(jar);
        String digest = Checksum.of(Files.readAllBytes(jar));
        Files.writeString(folder.resolve("annals.jar.sha256"), digest + "  annals.jar\n");
        return new LocalRelease(folder, jar, digest);
    }

    /** {@code annals.zip} as the build makes it, with the program that gives each file its mode. */
    Path zip() throws IOException, InterruptedException {
        Path content = folder.resolve("packing/annals");
        for (String name : List.of("annals", "annals.cmd")) {
            Path file = Files.createDirectories(content.resolve("bin")).resolve(name);
            Files.copy(Path.of("src/main/launcher", name), file);
        }
        if (!content.resolve("bin/annals").toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + content);
        }
        Files.copy(jar, Files.createDirectories(content.resolve("lib")).resolve("annals.jar"));
        Path zip = folder.resolve("annals.zip");
        Script.in(folder.resolve("packing")).run("zip", "-q", "-r", zip.toString(), "annals");
        return zip;
    }

    private static void pack(Path jar) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(CLASSES.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        entries.put(COMMIT_FILE, COMMIT.getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = Files.newOutputStream(jar);
                var archive = new JarOutputStream(out, manifest())) {
            for (var entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
            }
        }
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.annals.cli.Main");
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .filter(path -> path.endsWith(".jar"))
                        .map(path -> Path.of(path).toUri().toString())
                        .collect(Collectors.joining(" ")));
        return manifest;
    }
}
