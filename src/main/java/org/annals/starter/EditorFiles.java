package org.annals.starter;

import java.util.LinkedHashMap;
import java.util.Map;

/** The files under {@code .vscode}, by which an editing program completes and judges what is typed. */
public final class EditorFiles {

    /** Where the schemas lie to which the settings point. */
    public static final String SCHEMAS = ".vscode/schema/";

    private EditorFiles() {}

    /** The texts by their paths: the settings, and the schemas, which are given by their names. */
    public static Map<String, String> of(Map<String, String> schemas) {
        Map<String, String> files = new LinkedHashMap<>(settings());
        schemas.forEach((name, text) -> files.put(SCHEMAS + name, text));
        return files;
    }

    /** The texts by their paths, without the schemas. */
    public static Map<String, String> settings() {
        Map<String, String> files = new LinkedHashMap<>();
        Scaffold scaffold = Scaffold.in("en"); // no language at all is in them
        for (String name : new String[] {"extensions.json", "settings.json"}) {
            files.put(".vscode/" + name, scaffold.filled("vscode/" + name, Map.of()));
        }
        return files;
    }
}
