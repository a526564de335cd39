package org.annals.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.annals.model.BaseUrl;
import org.annals.model.form.Form;
import org.annals.problem.Result;
import org.annals.site.Site;
import org.annals.site.page.PagePlan;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** The files of a site, each made when it is asked for, with the same bytes as if all were made. */
public final class OnDemand {

    private final Site site;
    private final List<SourceFile> templates;
    private final Templates filled;
    private final KeptEntries entries;
    private final PageWriter writer;
    private final Loaded loaded;
    private final Form.Struct event;
    private final Cards cards;
    private final List<Format> formats;
    private final Map<String, PagePlan> pages = new HashMap<>();
    private final Map<Format, Map<String, byte[]>> data = new ConcurrentHashMap<>();

    private OnDemand(
            Site site,
            SourceTree tree,
            Form.Struct event,
            History history,
            Cards cards,
            Templates filled,
            KeptEntries entries) {
        this.site = site;
        this.templates = tree.templates();
        this.filled = filled;
        this.entries = entries;
        this.loaded = new Loaded(new Assets(tree), Formats.scriptData(event));
        this.event = event;
        this.cards = cards;
        List<Format> data = Formats.data(history);
        List<Alternate> alternates =
                data.stream().flatMap(format -> format.alternates(site)).toList();
        this.writer = new PageWriter(site, filled, tree.packaged(), alternates, cards, loaded, entries.of(site))
                .with(history);
        this.formats = Stream.of(data, loaded.data(), List.of(new ComposerTexts(tree), cards))
                .<Format>flatMap(List::stream)
                .toList();
        site.plans().forEach(plan -> pages.put(plan.address().file(), plan));
    }

    /**
     * The files of a first site.
     *
     * @param event what a file of an event may hold
     * @param history what is known of the past of the files
     */
    public static OnDemand of(Site site, SourceTree tree, Form.Struct event, History history) {
        return new OnDemand(
                site,
                tree,
                event,
                history,
                new Cards(Publication.WHOLE),
                new Templates(tree.templates()),
                new KeptEntries(site));
    }

    /** The files of the site that follows this one; what is the same in both is kept. */
    public OnDemand next(Site other, SourceTree tree, History history) {
        return new OnDemand(
                other,
                tree,
                event,
                history,
                cards,
                tree.templates().equals(templates) ? filled : new Templates(tree.templates()),
                entries.serves(other) ? entries : new KeptEntries(other));
    }

    /** The site whose files these are. */
    public Site site() {
        return site;
    }

    /** Where the site will stand. */
    public BaseUrl base() {
        return site.settings().baseUrl();
    }

    /** Whether a path is that of a page. */
    public boolean isPage(String path) {
        return pages.containsKey(path);
    }

    /**
     * Makes a file.
     *
     * @param path from the top of the site, parted by slashes
     * @return nothing if the site has no such file, and no bytes if it cannot be made
     */
    public Optional<Result<byte[]>> file(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(this::page)
                .or(() -> data(path).map(Result::of))
                .or(() -> loaded.assets().file(path).map(OnDemand::bytes).map(Result::of));
    }

    private Result<byte[]> page(PagePlan plan) {
        var out = new Utf8Buffer();
        PageWriter.Written written = writer.print(plan, out);
        var problems = new ArrayList<>(written.problems());
        if (written.whole()) {
            problems.addAll(Html.deadAnchors(List.of(written), writer));
        }
        return new Result<>(written.whole() ? Optional.of(out.toBytes()) : Optional.empty(), problems);
    }

    private Optional<byte[]> data(String path) {
        return formats.stream()
                .filter(format -> format.makes(path))
                .flatMap(format -> Optional.ofNullable(
                        data.computeIfAbsent(format, this::rendered).get(path))
                        .stream())
                .findFirst();
    }

    private Map<String, byte[]> rendered(Format format) {
        var kept = new KeptFiles();
        try {
            format.render(site, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return kept.files();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
