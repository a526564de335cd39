package org.annals.generate;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.load.Guides;
import org.annals.load.Loader;
import org.annals.model.form.Guide;
import org.annals.render.SchemaJson;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** The schemas of a project, in the hands of a program that knows JSON Schema and nothing of us. */
final class Schemas {

    private static final String BASE = "https://example.org/schema/";

    private final Guide guide;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final SchemaRegistry registry;

    Schemas(SourceTree tree) {
        guide = Guides.of(Loader.load(tree).value().orElseThrow());
        texts.putAll(SchemaJson.of(guide));
        Map<String, String> located = new LinkedHashMap<>();
        texts.forEach((name, text) -> located.put(BASE + name, text));
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(located));
    }

    /** By file name. */
    Map<String, String> texts() {
        return texts;
    }

    List<Guide.File> files() {
        return guide.files();
    }

    /** What is wrong with the files of the project, as far as a schema can tell. */
    List<String> errors(SourceTree tree) {
        return tree.content().stream()
                .filter(file -> !isEmpty(file)) // a list without entries has nothing to hold against a schema
                .flatMap(this::errors)
                .toList();
    }

    /** What the standard has against a schema. */
    List<String> errorsOfSchema(String text) {
        Schema standard = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_7.getDialectId()));
        return standard.validate(text, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static boolean isEmpty(SourceFile file) {
        return file.text()
                .lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#") || line.equals("---"));
    }

    private Stream<String> errors(SourceFile file) {
        String path = file.path().replaceFirst("^(content/events/.*)\\.md$", "$1.yaml");
        String text = file.path().endsWith(".md") ? frontMatter(file.text()) : file.text();
        return guide.files().stream()
                .filter(form -> isIn(path, form.paths()))
                .flatMap(
                        form -> registry
                                .getSchema(SchemaLocation.of(BASE + form.name() + ".json"))
                                .validate(text, InputFormat.YAML)
                                .stream())
                .map(error -> file.path() + ": " + error);
    }

    private static String frontMatter(String text) {
        return text.split("(?m)^---$", 3)[1];
    }

    private static boolean isIn(String path, String pattern) {
        var files = FileSystems.getDefault();
        return files.getPathMatcher("glob:" + pattern).matches(Path.of(path))
                || files.getPathMatcher("glob:" + pattern.replace("/**/", "/")).matches(Path.of(path));
    }
}
