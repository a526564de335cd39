package org.annals.prose;

import java.util.List;
import java.util.Optional;

/**
 * A link that is known to lead to a page of this site.
 *
 * @param path the page's address, from the top of the site
 */
public record PageLink(String path, Optional<String> fragment, List<Inline> content) implements Inline {

    public PageLink {
        content = List.copyOf(content);
    }

    @Override
    public Inline around(List<Inline> other) {
        return new PageLink(path, fragment, other);
    }
}
