package org.annals.render;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Source;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every source comes back with its title from the three files that hold them, to readers that others wrote. */
class HardSourcesTest {

    private static final Map<String, String> FILES = DataSite.files(new BibliographyFiles(), HardSite.SITE);
    private static final Map<String, String> TITLES =
            HardSite.SITE.timeline().sources().values().stream().collect(toMap(Source::id, Source::title));

    private static String file(String name) {
        return requireNonNull(FILES.get(name), name);
    }

    /** With the rich text that titles of sources may have, and the others cannot say. */
    @Test
    void inCslJson() throws Exception {
        var read = new HashMap<String, String>();
        for (JsonElement item : JsonParser.parseString(file("sources.json")).getAsJsonArray()) {
            CSLItemData data = CSLItemData.fromJson(
                    new de.undercouch.citeproc.helper.json.JsonParser(new JsonLexer(new StringReader(item.toString())))
                            .parseObject());
            read.put(data.getId(), data.getTitle());
        }
        assertThat(read)
                .isEqualTo(HardSite.SITE.timeline().sources().values().stream()
                        .collect(toMap(Source::id, Source::richTitle)));
    }

    @Test
    void inBibTex() throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(file("sources.bib")));
        var read = new HashMap<String, String>();
        for (BibTeXEntry entry : database.getEntries().values()) {
            read.put(
                    entry.getKey().getValue(),
                    LatexWords.read(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()));
        }
        assertThat(read).isEqualTo(TITLES);
    }

    @Test
    void inRis() throws IOException {
        List<RISReference> read =
                new RISParser().parse(new StringReader(file("sources.ris"))).getReferences();
        assertThat(read.stream().collect(toMap(RISReference::getId, RISReference::getTitle)))
                .isEqualTo(TITLES);
    }

    /** The page of a source has of each file what is of this source. */
    @Test
    void onItsPage() {
        for (String id : TITLES.keySet()) {
            List<String> forms = Jsoup.parse(HardSite.text("sources/" + id + "/index.html"))
                    .select("section[aria-labelledby=cite] pre")
                    .eachText();
            assertThat(forms).hasSize(3);
            assertThat(words(file("sources.json"))).contains(words(forms.get(0).replaceAll("^\\s*\\[|\\]\\s*$", "")));
            assertThat(words(file("sources.bib"))).contains(words(forms.get(1)));
            assertThat(words(file("sources.ris"))).contains(words(forms.get(2)));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
