package org.annals.generate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.source.Asset;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** A whole project in one text: each file stands below a line with its path, as in {@code -- content/site.yaml --}. */
final class TextTree {

    /** What stands before the path of a file as it was before a change. */
    private static final String FORMER = "before: ";

    private TextTree() {}

    /** The files by path, in the order in which they stand. */
    static Map<String, String> parse(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        var body = new StringBuilder();
        String path = "";
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                files.put(path, body.toString());
                body.setLength(0);
                path = line.substring(3, line.length() - 3);
            } else {
                body.append(line).append('\n');
            }
        }
        files.put(path, body.substring(0, body.length() - 1)); // the text's own last line end
        files.remove("");
        return files;
    }

    /** The project of these files; a file whose text is only {@code (none)} is left out. */
    static SourceTree tree(Map<String, String> files) {
        List<SourceFile> content = new ArrayList<>();
        List<SourceFile> templates = new ArrayList<>();
        List<Asset> assets = new ArrayList<>();
        List<SourceFile> former = new ArrayList<>();
        new TreeMap<>(files).forEach((path, text) -> {
            if (text.strip().equals("(none)")) {
                return;
            }
            if (path.startsWith(FORMER)) {
                former.add(new SourceFile(path.substring(FORMER.length()), text));
            } else if (path.startsWith("templates/assets/") || path.startsWith("content/images/")) {
                assets.add(new Asset(path, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
            } else if (path.startsWith("templates/")) {
                templates.add(new SourceFile(path, text));
            } else if (path.startsWith("content/")) {
                content.add(new SourceFile(path, text));
            }
        });
        return new SourceTree(content, templates, assets, former);
    }
}
