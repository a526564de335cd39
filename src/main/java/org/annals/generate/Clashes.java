package org.annals.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.render.Sink;
import org.annals.site.Site;
import org.annals.site.TakenPaths;

/**
 * Watches what is written: a page may lie where another format has a file. Pages that lie where another page does are known
 * before.
 */
final class Clashes implements Sink {

    private final Site site;
    private final Sink sink;
    private final TakenPaths taken = new TakenPaths();

    /** The pages by themselves: of each path there is one object, whoever remembers it. */
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();

    private final Set<String> data = ConcurrentHashMap.newKeySet();

    Clashes(Site site, Sink sink) {
        this.site = site;
        this.sink = sink;
        site.plans().forEach(plan -> {
            String file = plan.address().file();
            unwritten.put(file, file);
            taken.take(file, plan.origin().file(), plan.origin());
        });
    }

    /** What cannot be written beside a page is let go: there is an error, and the site will not be published. */
    @Override
    public OutputStream open(String path) throws IOException {
        Optional<String> page = Optional.ofNullable(unwritten.remove(path));
        if (page.isEmpty() && taken.has(path)) {
            data.add(path);
            return OutputStream.nullOutputStream();
        }
        return sink.open(page.orElse(path));
    }

    /** Each at the place in the content that the page comes of. */
    List<Problem> problems() {
        var files = new TakenPaths();
        data.forEach(path -> files.take(path, "the program", Location.of(path)));
        return data.isEmpty()
                ? List.of()
                : site.plans().stream()
                        .flatMap(plan ->
                                files.take(plan.address().file(), plan.origin().file(), plan.origin()).stream())
                        .toList();
    }
}
