package org.annals.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Whether somebody may be in the middle of saving: some programs empty a file or take it away before they write it anew. */
final class PartialSaves {

    private PartialSaves() {}

    /** Whether a text is gone, or is only the beginning of what it was. */
    static boolean are(SourceTree before, SourceTree now) {
        return are(before.content(), now.content()) || are(own(before), own(now));
    }

    private static List<SourceFile> own(SourceTree tree) {
        return tree.templates().stream()
                .filter(file -> !tree.packaged().contains(file.path()))
                .toList();
    }

    private static boolean are(List<SourceFile> before, List<SourceFile> now) {
        Map<String, SourceFile> there = new HashMap<>();
        now.forEach(file -> there.put(file.path(), file));
        return before.stream()
                .anyMatch(file ->
                        Stream.ofNullable(there.get(file.path())).noneMatch(found -> !isBeginning(found, file)));
    }

    private static boolean isBeginning(SourceFile now, SourceFile before) {
        return now.text().length() < before.text().length() && before.text().startsWith(now.text());
    }
}
