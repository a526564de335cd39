package org.annals.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.annals.syntax.Yaml;

/** Reads files that are to be written, one by one, as a build would read them among those that are there. */
public final class Proofreader {

    private final ReadingContext context;
    private final Map<String, Set<String>> ids;

    private Proofreader(ReadingContext context, Map<String, Set<String>> ids) {
        this.context = context;
        this.ids = ids;
    }

    /** One for new files of a project. */
    public static Proofreader of(SourceTree tree) {
        ReadingContext read = Loader.context(tree);
        Map<Vocabulary, Set<String>> all = new HashMap<>();
        Map<String, Set<String>> byLabel = new HashMap<>();
        Arrays.stream(Vocabulary.values()).forEach(vocabulary -> {
            Set<String> own = new HashSet<>(read.names().of(vocabulary));
            all.put(vocabulary, own);
            byLabel.put(vocabulary.label(), own);
        });
        return new Proofreader(read.knowing(all), byLabel);
    }

    /**
     * From now on this id may be pointed at.
     *
     * @param vocabulary what it is the id of, such as {@code source}
     */
    public void know(String vocabulary, String id) {
        Optional.ofNullable(ids.get(vocabulary)).ifPresent(own -> own.add(id));
    }

    /** From now on these ids may be pointed at no more. */
    public void forget(String vocabulary, Set<String> gone) {
        Optional.ofNullable(ids.get(vocabulary)).ifPresent(own -> own.removeAll(gone));
    }

    /** The file of an event. */
    public Result<Event> event(SourceFile file) {
        return read(reading -> new EventReader(file, reading).read());
    }

    /** One source in YAML, its id among its fields. */
    public Result<Source> source(SourceFile file) {
        return read(reading ->
                reading.take(Yaml.read(file)).flatMap(map -> SourceShape.SOURCE.read(map, "references", reading)));
    }

    private <T> Result<T> read(Function<FileReading, Optional<T>> how) {
        Reading<T> read = FileReading.of(context, how);
        return new Result<>(read.value(), List.copyOf(read.problems()));
    }
}
