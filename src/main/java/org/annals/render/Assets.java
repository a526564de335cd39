package org.annals.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.annals.problem.Problem;
import org.annals.site.Site;
import org.annals.source.Asset;
import org.annals.source.SourceTree;

/** Style, scripts and pictures: copied as they are. */
final class Assets implements Format {

    private final SourceTree tree;

    Assets(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (Asset asset : tree.assets()) {
            try (OutputStream out = sink.open(asset.path().replaceFirst("^(templates|content)/", ""))) {
                Channels.newChannel(out).write(asset.bytes());
            }
        }
        return List.of();
    }
}
