package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.annals.model.Address;
import org.annals.model.Settings;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.SiteIndex;

/**
 * {@code llms.txt}: what the timeline is and where its data lie, in Markdown, for programs that read texts
 * (<a href="https://llmstxt.org">llmstxt.org</a>).
 */
final class LlmsText implements Format {

    /** What has a form that needs no page to be read, with what it holds. */
    private static final List<String> FILES =
            List.of("timeline.json", "timeline.csv", "sources.json", "annotations.jsonld");

    @Override
    public List<Published> files() {
        return List.of(new Published(
                "llms.txt", "What the timeline is and where its data lie, for programs that read texts."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        Settings settings = site.settings();
        SiteIndex index = site.index();
        try (Writer out = sink.openText("llms.txt")) {
            out.write("# " + line(CslItem.container(settings)) + "\n\n> " + line(settings.description()) + "\n\n");
            out.write(index.say("llms.about", "licence", settings.licence().name()) + "\n\n");
            out.write("## " + index.say("footer.data") + "\n\n");
            for (String file : FILES) {
                out.write("- [" + file + "](" + settings.baseUrl().absolute(new Address(file)) + "): "
                        + index.say("llms." + file) + "\n");
            }
        }
        return List.of();
    }

    /** A heading has one line. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
