package org.annals.prose;

import java.util.List;
import java.util.Optional;

/** A link that is known to lead safely to a page elsewhere. */
public record WebLink(String url, Optional<String> title, List<Inline> content) implements Inline {

    public WebLink {
        content = List.copyOf(content);
    }

    @Override
    public Inline around(List<Inline> other) {
        return new WebLink(url, title, other);
    }
}
