package org.annals.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.render.Artifact;

/** The pages of a site, one of each kind: whatever the content, one that holds much and is soon looked through. */
final class Kinds {

    private static final int MUCH = 40_000; // bytes

    private static final Pattern KIND = Pattern.compile("<body class=\"page-([a-z-]+)\">");

    private Kinds() {}

    /** By their kind, which is the name of their template. */
    static Map<String, Artifact> of(List<Artifact> site) {
        Comparator<Artifact> fit = Comparator.comparing(page -> {
            int size = page.bytes().remaining();
            return size > MUCH ? -size : size;
        });
        return site.stream()
                .filter(file -> kind(file).isPresent())
                .collect(Collectors.toMap(
                        file -> kind(file).orElseThrow(),
                        Function.identity(),
                        BinaryOperator.maxBy(fit.thenComparing(Artifact::path)),
                        TreeMap::new));
    }

    private static Optional<String> kind(Artifact file) {
        return Optional.of(file)
                .filter(any -> any.path().endsWith(".html"))
                .map(page -> KIND.matcher(UTF_8.decode(page.bytes())))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
