package org.annals.render;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.site.Site;
import org.annals.site.page.PagePlan;
import org.annals.source.Asset;
import org.annals.source.SourceTree;

/** Single pages of a site, each when somebody asks for it, to stand beside others in one file. */
public final class SinglePages {

    /** A larger picture would make the file too large to send to a phone. */
    private static final int MOST_BYTES = 1_000_000;

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "webp", "image/webp");

    private final Site site;
    private final Html html;
    private final Map<String, Asset> assets;
    private final Map<Address, PagePlan> plans;

    public SinglePages(Site site, SourceTree tree) {
        this.site = site;
        this.html = new Html(tree, List.of(), new Cards(new Publication(false)), Loaded.of(tree), History.NONE);
        this.assets = tree.assets().stream().collect(Collectors.toMap(Asset::path, Function.identity()));
        this.plans = site.plans().stream().collect(Collectors.toMap(PagePlan::address, Function.identity()));
    }

    /**
     * The main part of a page; nothing if there is no such page, or it cannot be made.
     *
     * @param prefix of the ids in it
     * @param anchors where other pages stand in the same file; links to those that do not lead to the published site
     */
    public Optional<String> of(Address address, String prefix, Map<Address, String> anchors) {
        Function<Address, String> link = target -> Optional.ofNullable(anchors.get(target))
                .map(anchor -> "#" + anchor)
                .orElseGet(() -> site.settings().baseUrl().absolute(target));
        var excerpt = new PageExcerpt(address, prefix, link, this::picture);
        return Optional.ofNullable(plans.get(address))
                .flatMap(plan -> html.page(site, plan))
                .map(excerpt::of);
    }

    private Optional<String> picture(Address address) {
        String path = "content/" + address.path();
        return Optional.ofNullable(assets.get(path))
                .filter(asset -> asset.bytes().remaining() <= MOST_BYTES)
                .flatMap(asset -> Optional.ofNullable(TYPES.get(path.replaceFirst(".*\\.", "")))
                        .map(type -> "data:" + type + ";base64," + base64(asset.bytes())));
    }

    private static String base64(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return Base64.getEncoder().encodeToString(copy);
    }
}
