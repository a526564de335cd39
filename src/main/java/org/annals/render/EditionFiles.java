package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.CitableEdition;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.source.ContentRecord;

/** The records of all editions, and what the latest says of itself to those who list it. */
final class EditionFiles implements Format {

    @Override
    public List<Published> files() {
        return List.of(
                new Published(
                        "editions/<edition>.sha256",
                        "The SHA-256 of every file of the content in an edition, as `sha256sum --check` reads it."),
                new Published(EditionMetadata.CFF, "How to cite the latest edition, in Citation File Format."),
                new Published(EditionMetadata.DATACITE, "The latest edition in the words of DataCite."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (CitableEdition edition : site.timeline().editions().all()) {
            write("editions/" + edition.name() + ".sha256", ContentRecord.text(edition.files()), sink);
        }
        Optional<EditionMetadata> latest =
                site.timeline().editions().latest().map(edition -> new EditionMetadata(site.settings(), edition));
        for (Map.Entry<String, String> file :
                latest.map(EditionFiles::texts).orElse(Map.of()).entrySet()) {
            write(file.getKey(), file.getValue(), sink);
        }
        return List.of();
    }

    private static Map<String, String> texts(EditionMetadata metadata) {
        return Map.of(EditionMetadata.CFF, metadata.cff(), EditionMetadata.DATACITE, metadata.datacite());
    }

    private static void write(String path, String text, Sink sink) throws IOException {
        try (Writer out = sink.openText(path)) {
            out.write(text);
        }
    }
}
