package org.annals.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annals.problem.Result;

/** What was read of each file, for as long as its stamp is the same. */
final class FileMemory<T> {

    private record Read<T>(Stamp stamp, Result<T> result) {}

    private final Map<String, Read<T>> known = new HashMap<>();

    /** The results in the order of the files; only new ones are read. Of a file that is not asked for nothing is kept. */
    List<Result<T>> read(List<FoundFile> files, Function<FoundFile, Result<T>> how) {
        List<Read<T>> reads =
                files.parallelStream().map(file -> recall(file, how)).toList();
        known.clear();
        for (int i = 0; i < files.size(); i++) {
            known.put(files.get(i).path(), reads.get(i));
        }
        return reads.stream().map(Read::result).toList();
    }

    /** A file that was only touched stays the same thing to those who remember it. */
    private Read<T> recall(FoundFile file, Function<FoundFile, Result<T>> how) {
        Optional<Read<T>> before = Optional.ofNullable(known.get(file.path()));
        return before.filter(read -> file.stamp().proves(read.stamp)).orElseGet(() -> {
            Result<T> now = how.apply(file);
            return new Read<>(
                    file.stamp(), before.map(Read::result).filter(now::equals).orElse(now));
        });
    }
}
