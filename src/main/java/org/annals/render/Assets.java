package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.source.Asset;
import org.annals.source.SourceTree;

/** Style and pictures, copied as they are, and scripts. */
final class Assets implements Format {

    private final SourceTree tree;

    Assets(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public List<Published> files() {
        return List.of(
                new Published("assets/<file>", "Style, scripts and the icon."),
                new Published("assets/<folder>/<file>", "Scripts that only one page has."),
                new Published("images/<file>", "The pictures of events."));
    }

    /** A project may have any file there. */
    @Override
    public boolean makes(String path) {
        return file(path).isPresent();
    }

    /** One of them as it is published, by its path in the site. */
    Optional<ByteBuffer> file(String path) {
        return tree.assets().stream()
                .filter(asset -> path(asset).equals(path))
                .findFirst()
                .map(Assets::published);
    }

    private static String path(Asset asset) {
        return asset.path().replaceFirst("^(templates|content)/", "");
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (Asset asset : tree.assets()) {
            try (OutputStream out = sink.open(path(asset))) {
                Channels.newChannel(out).write(published(asset));
            }
        }
        return List.of();
    }

    private static ByteBuffer published(Asset asset) {
        return asset.path().endsWith(".js")
                ? UTF_8.encode(Scripts.published(UTF_8.decode(asset.bytes()).toString()))
                : asset.bytes();
    }
}
