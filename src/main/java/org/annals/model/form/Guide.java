package org.annals.model.form;

import java.util.List;
import java.util.Map;

/**
 * All that can be written in the content of a timeline.
 *
 * @param vocabularies the ids that may be pointed at, each with the name that readers see, by vocabulary
 */
public record Guide(List<File> files, Map<String, Map<String, String>> vocabularies) {

    public Guide {
        files = List.copyOf(files);
    }

    /**
     * Files of one form.
     *
     * @param paths which files, as a pattern from the project's folder
     * @param title what such a file is
     */
    public record File(String name, String paths, String title, Form form) {}
}
