package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.model.Address;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.source.Asset;
import org.annals.source.SourceTree;

/**
 * Style, scripts, and pictures.
 *
 * <p>What comes of {@code templates/assets} stands in one folder that is named by all that is in it: so these files lead to
 * each other as they do in the project, and a page never has the style of one edition and a script of another. Pictures of
 * events keep their addresses, which others may know.
 */
final class Assets implements Format {

    /** From the top of the site. */
    static final String FOLDER = "assets/";

    private static final String TEMPLATES = "templates/" + FOLDER;
    private static final String CONTENT = "content/";

    private final SortedMap<String, ByteBuffer> files = new TreeMap<>();
    private final List<Asset> pictures;
    private final String folder;

    Assets(SourceTree tree) {
        files.put(Stemmers.FILE, UTF_8.encode(Stemmers.script()));
        tree.assets().stream()
                .filter(asset -> asset.path().startsWith(TEMPLATES))
                .forEach(asset -> files.put(asset.path().substring(TEMPLATES.length()), published(asset)));
        this.pictures = tree.assets().stream()
                .filter(asset -> asset.path().startsWith(CONTENT))
                .toList();
        this.folder = FOLDER + Fingerprint.of(files) + "/";
    }

    @Override
    public List<Published> files() {
        return List.of(
                new Published(FOLDER + "<version>/<file>", "Style, scripts and the icon."),
                new Published(FOLDER + "<version>/<folder>/<file>", "Scripts that only one page has."),
                new Published("images/<file>", "The pictures of events."));
    }

    /** A project may have any file there. */
    @Override
    public boolean makes(String path) {
        return file(path).isPresent();
    }

    /** One of them as it is published, by its path in the site. */
    Optional<ByteBuffer> file(String path) {
        return path.startsWith(folder)
                ? Optional.ofNullable(files.get(path.substring(folder.length())))
                        .map(ByteBuffer::duplicate)
                : pictures.stream()
                        .filter(picture -> picture.path().equals(CONTENT + path))
                        .findFirst()
                        .map(Asset::bytes);
    }

    /** Where a file of {@code templates/assets} stands; nothing if there is none. */
    Optional<Address> address(String name) {
        return files.containsKey(name) ? Optional.of(new Address(folder + name)) : Optional.empty();
    }

    /** The paths of the files of {@code templates/assets}, from there. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (Map.Entry<String, ByteBuffer> file : files.entrySet()) {
            write(folder + file.getKey(), file.getValue().duplicate(), sink);
        }
        for (Asset picture : pictures) {
            write(picture.path().substring(CONTENT.length()), picture.bytes(), sink);
        }
        return List.of();
    }

    private static void write(String path, ByteBuffer bytes, Sink sink) throws IOException {
        try (OutputStream out = sink.open(path)) {
            Channels.newChannel(out).write(bytes);
        }
    }

    private static ByteBuffer published(Asset asset) {
        return asset.path().endsWith(".js")
                ? UTF_8.encode(Scripts.published(UTF_8.decode(asset.bytes()).toString()))
                : asset.bytes();
    }
}
