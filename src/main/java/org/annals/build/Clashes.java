package org.annals.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.render.Artifact;
import org.annals.site.Ground;
import org.annals.site.Page;
import org.annals.site.Site;

/** Pages that lie where another format has a file. Those that lie where another page does are known before. */
final class Clashes {

    private Clashes() {}

    static List<Problem> of(Site site, List<Artifact> artifacts) {
        var ground = new Ground();
        Set<String> pages = new HashSet<>();
        site.pages().forEach(page -> pages.add(page.address().file()));
        artifacts.stream()
                .map(Artifact::path)
                .filter(path -> !pages.contains(path))
                .forEach(path -> ground.take(path, "the program", Location.of(path)));
        return site.pages().stream().flatMap(page -> clash(page, site, ground)).toList();
    }

    private static Stream<Problem> clash(Page page, Site site, Ground ground) {
        Location from = site.origin(page);
        return ground.take(page.address().file(), from.file(), from).stream();
    }
}
