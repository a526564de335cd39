package org.annals.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The link that opens a file at a place in an editing program.
 *
 * @param form with {@code {file}}, the path from the project's folder, {@code {line}} and {@code {column}}; nothing without
 *     such a program
 */
record EditorLink(String form) {

    /**
     * For the files of a project.
     *
     * @param written where {@code {file}} stands for the whole path; nothing if no link is wanted
     */
    static EditorLink of(Path root, Optional<String> written) {
        return new EditorLink(written.map(
                        form -> form.replace("{file}", root.toUri().getRawPath().replaceFirst("/?$", "/") + "{file}"))
                .orElse(""));
    }

    /** As it stands between quotes in HTML. */
    String attribute() {
        return form.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
