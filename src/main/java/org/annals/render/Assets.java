package org.annals.render;

import java.util.List;
import org.annals.problem.Result;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/** Style, scripts and pictures: copied as they are. */
final class Assets implements Format {

    private final SourceTree tree;

    Assets(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public List<Result<Artifact>> render(Site site) {
        return tree.assets().stream()
                .map(asset ->
                        Result.of(new Artifact(asset.path().replaceFirst("^(templates|content)/", ""), asset.bytes())))
                .toList();
    }
}
