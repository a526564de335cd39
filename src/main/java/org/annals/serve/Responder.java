package org.annals.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.annals.model.BaseUrl;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.render.OnDemand;

/** Finds what is asked for. Nothing is looked up on the disk, so no path leads out of the site. */
final class Responder {

    /** Where our own files are: no address of a site begins with a dot. */
    static final String OURS = "/.annals/";

    private static final String HEAD_END = "</head>";
    private static final String ALLOWED = "script-src 'self'; style-src 'self'";

    private final LiveProject live;
    private final EditorLink editor;

    Responder(LiveProject live, EditorLink editor) {
        this.live = live;
        this.editor = editor;
    }

    /** The folder in which the site stands, as it will where it is published: {@code /} or {@code /name/}. */
    String base() {
        return live.snapshot()
                .flatMap(Snapshot::files)
                .map(OnDemand::base)
                .map(BaseUrl::folder)
                .map(folder -> URI.create(folder).getPath())
                .orElse("/");
    }

    /** What to answer to a request for a path, which begins with a slash. */
    Answer answer(String path) {
        if (path.startsWith(OURS)) {
            return own(path.substring(OURS.length()));
        }
        Snapshot snapshot = live.snapshot().orElseThrow();
        String base = base();
        if (path.equals("/") && !base.equals("/")) {
            return Answer.moved(base);
        }
        return path.startsWith(base) && snapshot.files().isPresent()
                ? inside(
                        path.substring(base.length()),
                        base,
                        snapshot,
                        snapshot.files().get())
                : missing(snapshot);
    }

    private static Answer own(String name) {
        return Stream.of("serve.js", "serve.css")
                .filter(name::equals)
                .findFirst()
                .map(file -> Answer.of(200, MediaType.of(file), resource(file)))
                .orElseGet(() -> Answer.plain(404, "there is no such file"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Responder.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer inside(String path, String base, Snapshot snapshot, OnDemand files) {
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (files.isPage(file)) {
            return page(200, file, snapshot, files);
        }
        if (files.isPage(path + "/index.html")) {
            return Answer.moved(base + path + "/");
        }
        return files.file(file)
                .flatMap(Result::value)
                .map(bytes -> Answer.of(200, MediaType.of(file), bytes))
                .orElseGet(() -> missing(snapshot));
    }

    private Answer missing(Snapshot snapshot) {
        return snapshot.files()
                .filter(files -> files.isPage("404.html"))
                .map(files -> page(404, "404.html", snapshot, files))
                .orElseGet(() -> Answer.of(503, MediaType.of("html"), empty(version(snapshot, new byte[0]))));
    }

    private Answer page(int status, String file, Snapshot snapshot, OnDemand files) {
        return shown(file, snapshot, files)
                .bytes()
                .map(bytes -> Answer.of(status, MediaType.of(file), withScript(bytes, version(snapshot, bytes))))
                .orElseGet(() -> Answer.of(503, MediaType.of(file), empty(version(snapshot, new byte[0]))));
    }

    private static Pages.Shown shown(String file, Snapshot snapshot, OnDemand files) {
        return snapshot.pages().show(file, () -> files.file(file).orElseThrow());
    }

    /** The file of the page that a browser shows under a path. */
    private Optional<String> file(String path, OnDemand files) {
        String base = base();
        return Optional.of(path)
                .filter(any -> path.startsWith(base))
                .map(any -> path.substring(base.length()))
                .map(inside -> inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside)
                .filter(files::isPage)
                .or(() -> Optional.of("404.html").filter(files::isPage));
    }

    /** What is wrong on the page under a path. */
    List<Problem> problems(String path, Snapshot snapshot) {
        return snapshot.proof().files().stream()
                .flatMap(files ->
                        file(path, files).stream().flatMap(file -> shown(file, snapshot, files).problems().stream()))
                .toList();
    }

    /** Another one if the page under a path, or what it is shown with, is another. */
    String version(String path, Snapshot snapshot) {
        return version(
                snapshot,
                snapshot.files()
                        .flatMap(files -> file(path, files)
                                .flatMap(file -> shown(file, snapshot, files).bytes()))
                        .orElseGet(() -> new byte[0]));
    }

    private static String version(Snapshot snapshot, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue()) + "-" + snapshot.assets();
    }

    private String script(String version) {
        return String.format(
                Locale.ROOT,
                "<link rel=\"stylesheet\" href=\"%sserve.css\"><script src=\"%sserve.js\" data-version=\"%s\""
                        + " data-edit=\"%s\" defer></script>",
                OURS,
                OURS,
                version,
                editor.attribute());
    }

    /** A page that allows no script, such as one that only leads on, is shown as it is. */
    private byte[] withScript(byte[] bytes, String version) {
        String html = new String(bytes, UTF_8);
        int end = html.indexOf(HEAD_END);
        return end < 0 || html.lastIndexOf(ALLOWED, end) < 0
                ? bytes
                : (html.substring(0, end) + script(version) + html.substring(end)).getBytes(UTF_8);
    }

    /** Where there is no page yet to lay the problems over. */
    private byte[] empty(String version) {
        return ("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Not yet</title>
                """ + script(version) + """
                        </head>
                        <body>
                        <p class="annals-empty">There is no page to show yet. It comes by itself once what is wrong is put right.</p>
                        </body>
                        </html>
                        """).getBytes(UTF_8);
    }
}
