package org.annals.intake;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.source.SourceFile;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode.YamlList;

/** The list of sources with new ones at its end, as text, so that comments and order stay. */
final class SourceAppendix {

    static final String FILE = "content/sources.yaml";
    private static final Pattern ITEM = Pattern.compile("(?m)^( *)-(?: |$)");
    private static final String KEY = "references";

    private SourceAppendix() {}

    /** Takes the fields of each source by its id. Nothing, if the file is not written so that items can be added below it: the result is read again to be sure. */
    static Optional<String> of(Optional<SourceFile> file, Map<String, String> sources) {
        String text = file.map(SourceFile::text).orElse("");
        int before = count(text);
        String whole = before == 0 ? text.replaceFirst("(?m)^references: *(?:\\[ *\\])? *(?:\\R|$)", "") : text;
        Matcher first = ITEM.matcher(before == 0 ? "" : whole);
        String indent = first.find() ? first.group(1) : "  ";
        var out = new StringBuilder(ended(whole));
        if (before == 0) {
            out.append(KEY).append(":\n");
        }
        sources.forEach((id, fields) -> out.append(out.toString().isBlank() ? "" : separator(out))
                .append(item(id, fields).indent(indent.length())));
        return Optional.of(out.toString()).filter(made -> count(made) == before + sources.size());
    }

    private static String item(String id, String fields) {
        return "- id: " + Scalars.id(id) + "\n" + fields.indent(2);
    }

    private static String separator(StringBuilder out) {
        return out.toString().endsWith(KEY + ":\n") ? "" : "\n";
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /** How many sources a file has; less than none if it cannot be read. */
    private static int count(String text) {
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#") || line.equals("---"))) {
            return 0;
        }
        var read = Yaml.read(new SourceFile(FILE, text), KEY);
        return read.hasErrors()
                ? -1
                : read.value()
                        .flatMap(map -> map.get(KEY))
                        .map(list -> list instanceof YamlList sources
                                ? sources.items().size()
                                : 0)
                        .orElse(-1);
    }
}
