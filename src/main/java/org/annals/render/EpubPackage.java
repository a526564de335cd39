package org.annals.render;

import java.io.IOException;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.annals.model.Settings;
import org.annals.model.Source.Name;

/** The package document of an e-book: what it is, which files it has, and in which order they are read (EPUB 3.3, 5). */
final class EpubPackage {

    private final Imprint imprint;
    private final Set<String> chapters;
    private final List<BookPicture> pictures;

    EpubPackage(Imprint imprint, Set<String> chapters, List<BookPicture> pictures) {
        this.imprint = imprint;
        this.chapters = chapters;
        this.pictures = pictures;
    }

    String text() throws IOException {
        var out = new StringWriter();
        Xml xml = Xml.to(out)
                .open("package", "xmlns", "http://www.idpf.org/2007/opf", "version", "3.0", "unique-identifier", "id");
        metadata(xml);
        manifest(xml);
        spine(xml);
        xml.close("package");
        return out.toString();
    }

    private void metadata(Xml xml) throws IOException {
        Settings settings = imprint.settings();
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .text("dc:identifier", settings.baseUrl().url(), "id", "id")
                .text("dc:title", CslItem.container(settings))
                .text("dc:language", settings.language())
                .text("dc:description", settings.description())
                .text("dc:rights", settings.licence().name());
        for (int i = 0; i < imprint.authors().size(); i++) {
            creator(xml, imprint.authors().get(i), "creator-" + (i + 1));
        }
        if (imprint.issued().isPresent()) {
            xml.text("dc:date", imprint.issued().get());
        }
        String modified = imprint.modified().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.text("meta", modified, "property", "dcterms:modified").close("metadata");
    }

    private static void creator(Xml xml, Name name, String id) throws IOException {
        xml.text("dc:creator", name.words(), "id", id)
                .text("meta", Credit.sorted(name), "refines", "#" + id, "property", "file-as");
    }

    private void manifest(Xml xml) throws IOException {
        xml.open("manifest")
                .empty(
                        "item",
                        "id",
                        "contents",
                        "href",
                        "contents.xhtml",
                        "media-type",
                        "application/xhtml+xml",
                        "properties",
                        "nav");
        item(xml, "title", "title.xhtml", "application/xhtml+xml");
        item(xml, "style", "style.css", "text/css");
        for (String chapter : chapters) {
            item(xml, id(chapter), chapter, "application/xhtml+xml");
        }
        for (int i = 0; i < pictures.size(); i++) {
            item(
                    xml,
                    "picture-" + (i + 1),
                    pictures.get(i).path(),
                    pictures.get(i).type());
        }
        xml.close("manifest");
    }

    private static void item(Xml xml, String id, String file, String type) throws IOException {
        xml.empty("item", "id", id, "href", file, "media-type", type);
    }

    private void spine(Xml xml) throws IOException {
        xml.open("spine").empty("itemref", "idref", "title").empty("itemref", "idref", "contents");
        for (String chapter : chapters) {
            xml.empty("itemref", "idref", id(chapter));
        }
        xml.close("spine");
    }

    /** An id of XML begins with a letter, as the names of chapters do. */
    private static String id(String chapter) {
        return chapter.replace(".xhtml", "");
    }
}
