package org.annals.site.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.model.CitableEdition;
import org.annals.model.EditionHistory;
import org.annals.model.Event;
import org.annals.model.Settings.Repository;
import org.annals.prose.WebAddress;
import org.annals.site.index.SiteIndex;

/**
 * What a page is made of, as it was in an edition: its file at the edition's tag, which never changes.
 *
 * @param edition the edition's name
 * @param url on GitHub
 * @param same whether the file is still the same
 */
public record Permalink(String edition, String url, boolean same) {

    /** Those of a file of the content, the latest first; none of editions that have no such file, and none without a repository. */
    public static List<Permalink> of(String file, SiteIndex index) {
        EditionHistory history = index.timeline().editions();
        return index.timeline().settings().repository().stream()
                .flatMap(repository -> history.all().stream()
                        .flatMap(
                                edition -> then(file, edition, index)
                                        .map(path -> of(file, path, edition, history, repository))
                                        .stream()))
                .toList();
    }

    private static Permalink of(
            String file, String path, CitableEdition edition, EditionHistory history, Repository repository) {
        return new Permalink(
                edition.name(),
                "https://github.com/" + repository.owner() + "/" + repository.name() + "/blob/" + edition.tag() + "/"
                        + WebAddress.encoded(path),
                edition.files().getOrDefault(path, "").equals(history.files().get(file)));
    }

    /** An event may have had another name or folder then. */
    private static Optional<String> then(String file, CitableEdition edition, SiteIndex index) {
        return CitableEdition.isOfEvent(file)
                ? edition.file(names(CitableEdition.event(file), index))
                : Optional.of(file).filter(edition.files()::containsKey);
    }

    private static Set<String> names(String id, SiteIndex index) {
        Set<String> names = new HashSet<>(Set.of(id));
        index.event(id).map(Event::aliases).orElse(List.of()).stream()
                .flatMap(alias -> Stream.of(alias.path()))
                .map(path -> path.replaceFirst("/$", "").replaceFirst("^.*/", ""))
                .forEach(names::add);
        return names;
    }
}
