package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * Where a timeline keeps its sources: in files of their own, unless there is only the one list.
 *
 * @param list the one list, if it is there
 * @param singles the files of one source each
 * @param files how many there are of all kinds
 */
record SourceFiles(Optional<SourceFile> list, List<SourceFile> singles, int files) {

    private static final String FOLDER = "content/sources/";

    static SourceFiles of(SourceTree tree) {
        return new SourceFiles(
                tree.find(SourceAppendix.FILE),
                tree.content().stream()
                        .filter(file -> file.path().startsWith(FOLDER)
                                && file.extension().equals("yaml"))
                        .toList(),
                tree.content().size());
    }

    /** Whether new sources can be written. */
    boolean areOpen() {
        return inFolder() || SourceAppendix.of(list, Map.of("a", "")).isPresent();
    }

    /** The files that new sources make or change, by path; the sources are fields by id. */
    Map<String, String> with(Map<String, String> fresh) {
        Map<String, String> files = new LinkedHashMap<>();
        if (inFolder()) {
            fresh.forEach((id, fields) -> files.put(FOLDER + id + ".yaml", fields));
        } else if (!fresh.isEmpty()) {
            SourceAppendix.of(list, fresh).ifPresent(text -> files.put(SourceAppendix.FILE, text));
        }
        return files;
    }

    private boolean inFolder() {
        return list.isEmpty() || !singles.isEmpty();
    }
}
