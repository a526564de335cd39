package org.annals.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Values of keys, as they stand in the small project of the handbook, which the check has read. */
final class KeyExamples {

    static final KeyExamples NONE = new KeyExamples();

    private static final int LONGEST = 60;
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)---\\n(.*?\\n)---\\n.*");

    /** By the path of a key, in which the items of lists and the free keys of maps are left out. */
    private final Map<String, String> values = new HashMap<>();

    /** Of a file, or of all files in a folder. */
    static KeyExamples of(Path place) throws IOException {
        var examples = new KeyExamples();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                var text = FRONT_MATTER.matcher(Files.readString(file));
                examples.collect("", yaml().load(text.matches() ? text.group(1) : Files.readString(file)));
            }
        }
        return examples;
    }

    Optional<String> of(String path) {
        return Optional.ofNullable(values.get(path));
    }

    /** All values are texts, as they are to us. */
    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
        options.setWidth(1000);
        options.setAllowUnicode(true);
        return new Yaml(
                new SafeConstructor(new LoaderOptions()),
                new Representer(options),
                options,
                new LoaderOptions(),
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {}
                });
    }

    private void collect(String path, Object value) {
        shown(value).ifPresent(text -> values.putIfAbsent(path, text));
        if (value instanceof List<?> items) {
            items.forEach(item -> collect(path, item));
        } else if (value instanceof Map<?, ?> map) {
            String inside =
                    map.get("kind") instanceof String kind && path.equals("/annotations") ? path + ":" + kind : path;
            map.forEach((key, inner) -> {
                collect(inside + "/" + key, inner);
                collect(inside + "/*", inner);
            });
        }
    }

    private static Optional<String> shown(Object value) {
        String text = yaml().dump(value).strip().lines().collect(Collectors.joining(" "));
        return Optional.of(text).filter(short_ -> short_.length() <= LONGEST);
    }
}
