package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.annals.model.Settings;
import org.annals.model.Source.Name;

/** The container of an e-book: its title page, its table of contents, and its other files (EPUB 3.3). */
final class EpubFile implements AutoCloseable {

    private static final String FOLDER = "book/";

    private static final String STYLE = """
            body { line-height: 1.5; }
            h1, h2, h3 { line-height: 1.2; font-weight: normal; }
            article { margin-block: 1.5em; }
            .when, .note-label { color: #26359e; }
            .summary { font-style: italic; }
            .note { margin-inline-start: 1em; padding-inline-start: 0.75em; border-inline-start: 1px solid; }
            .footnotes { font-size: 0.875em; }
            img { max-width: 100%; height: auto; }
            figure { margin: 1em 0; }
            sup { line-height: 1; }
            """;

    private final ZipOutputStream zip;
    private final Imprint imprint;
    private final Settings settings;
    private final Map<String, String> chapters;
    private final List<BookPicture> pictures;

    /**
     * Opens the file.
     *
     * @param chapters the title of each by its file, in order
     */
    EpubFile(OutputStream out, Imprint imprint, Map<String, String> chapters, List<BookPicture> pictures) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.imprint = imprint;
        this.settings = imprint.settings();
        this.chapters = Collections.unmodifiableMap(new LinkedHashMap<>(chapters));
        this.pictures = List.copyOf(pictures);
    }

    /** All that stands before the chapters. */
    void front() throws IOException {
        stored("mimetype", "application/epub+zip".getBytes(UTF_8)); // first and not packed (OCF, 4.3)
        packed("META-INF/container.xml", container().getBytes(UTF_8));
        text("package.opf", new EpubPackage(imprint, chapters.keySet(), pictures).text());
        text("contents.xhtml", contents());
        text("title.xhtml", title());
        text("style.css", STYLE);
        for (BookPicture picture : pictures) {
            packed(FOLDER + picture.path(), picture.bytes());
        }
    }

    /** A file beside the others. */
    void text(String name, String text) throws IOException {
        packed(FOLDER + name, text.getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String container() throws IOException {
        var out = new StringWriter();
        Xml.to(out)
                .open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .open("rootfiles")
                .empty("rootfile", "full-path", FOLDER + "package.opf", "media-type", "application/oebps-package+xml")
                .close("rootfiles")
                .close("container");
        return out.toString();
    }

    private String contents() throws IOException {
        var out = new StringWriter();
        Xml xml = page(out)
                .open("nav", "epub:type", "toc")
                .text("h1", settings.title())
                .open("ol");
        for (Map.Entry<String, String> chapter : chapters.entrySet()) {
            xml.open("li")
                    .text("a", chapter.getValue(), "href", chapter.getKey())
                    .close("li");
        }
        xml.close("ol").close("nav").close("body").close("html");
        return out.toString();
    }

    private String title() throws IOException {
        var out = new StringWriter();
        Xml xml = page(out).text("h1", settings.title());
        if (settings.subtitle().isPresent()) {
            xml.text("p", settings.subtitle().get());
        }
        for (Name author : imprint.authors()) {
            xml.text("p", author.words());
        }
        if (imprint.edition().isPresent()) {
            xml.text("p", imprint.edition().get());
        }
        xml.text("p", settings.description())
                .open("p")
                .text("a", settings.baseUrl().url(), "href", settings.baseUrl().url())
                .close("p")
                .text("p", settings.licence().name())
                .close("body")
                .close("html");
        return out.toString();
    }

    private Xml page(StringWriter out) throws IOException {
        return Xml.to(out)
                .open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        settings.language(),
                        "xml:lang",
                        settings.language())
                .open("head")
                .text("title", settings.title())
                .empty("link", "rel", "stylesheet", "href", "style.css", "type", "text/css")
                .close("head")
                .open("body");
    }

    private void packed(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private void stored(String name, byte[] bytes) throws IOException {
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Always of one time; of the first that a zip can hold the library would say more in a field that the first file may not have. */
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        return entry;
    }
}
