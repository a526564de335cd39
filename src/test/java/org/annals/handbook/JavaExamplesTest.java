package org.annals.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the handbook compiles against the program as it is. */
class JavaExamplesTest {

    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    @TempDir
    Path folder = Path.of("");

    static Stream<Example> examples() {
        return Example.all().stream().filter(example -> example.is("java"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void compiles(Example example) throws IOException {
        var name = TYPE.matcher(example.text());
        assertThat(name.find()).isTrue();
        var faults = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(faults, null, null)) {
            var file = new Source(name.group(1), example.text());
            compiler.getTask(
                            null,
                            manager,
                            faults,
                            List.of("-proc:none", "-classpath", "target/classes", "-d", folder.toString()),
                            null,
                            List.of(file))
                    .call();
        }
        assertThat(faults.getDiagnostics()).isEmpty();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return text;
        }
    }
}
