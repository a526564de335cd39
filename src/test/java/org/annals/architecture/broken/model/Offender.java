package org.annals.architecture.broken.model;

import com.github.difflib.patch.Patch;
import com.google.gson.stream.JsonWriter;
import com.vladsch.flexmark.parser.Parser;
import de.siegmar.fastcsv.writer.CsvWriter;
import freemarker.template.Configuration;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tartarus.snowball.SnowballStemmer;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** One of everything that the model must not do; never run. */
@SuppressWarnings("unused")
final class Offender {

    private Offender() {}

    record ReadsYaml(Yaml door) {}

    record ReadsMarkdown(Parser door) {}

    record FillsTemplates(Configuration door) {}

    record Compares(Patch<String> door) {}

    record CutsWords(SnowballStemmer door) {}

    record ParsesWords(CommandLine door) {}

    static final class Writes {
        void act(Path file) throws IOException {
            Files.createDirectory(file);
        }
    }

    static final class OpensStream {
        void act(String file) throws IOException {
            new FileOutputStream(file).close();
        }
    }

    static final class OpensChannel {
        void act(Path file) throws IOException {
            FileChannel.open(file).close();
        }
    }

    static final class Prints {
        void act() {
            System.out.println();
        }
    }

    static final class PrintsTrace {
        void act(IOException e) {
            e.printStackTrace();
        }
    }

    static final class Exits {
        void act() {
            System.exit(0);
        }
    }

    record WritesJson(JsonWriter door) {}

    record WritesTables(CsvWriter door) {}

    static final class Formats {
        String act(int number) {
            return "%d".formatted(number);
        }
    }

    static final class PrintsFormatted {
        void act(PrintWriter out) {
            out.printf("%d", 1);
        }
    }

    static final class Shouts {
        @SuppressWarnings("StringCaseLocaleUsage")
        String act(String words) {
            return words.toUpperCase();
        }
    }

    static final class Changes {
        static int count = 0;
    }

    static final class Downloads {
        InputStream act(URL url) throws IOException {
            return url.openStream();
        }
    }

    static final class Requests {
        HttpClient act() {
            return HttpClient.newHttpClient();
        }
    }

    static final class Starts {
        Process act() throws IOException {
            return new ProcessBuilder("true").start();
        }
    }

    static final class LooksAround {
        String act() {
            return System.getenv().toString();
        }
    }

    static final class Deserializes {
        Object act(InputStream in) throws IOException, ClassNotFoundException {
            return new ObjectInputStream(in).readObject();
        }
    }
}
