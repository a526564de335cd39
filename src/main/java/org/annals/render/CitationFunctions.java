package org.annals.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.annals.site.Site;
import org.annals.site.index.EventLine;

/** What a template can call for programs that manage references. */
final class CitationFunctions {

    private CitationFunctions() {}

    /**
     * What such a program takes over.
     *
     * @param name of the form, such as RIS
     */
    public record CitationText(String name, String text) {}

    /** {@code bibtex(page.line)}: the entry of an event for programs that manage references. */
    static TemplateMethodModelEx bibtex(Site site) {
        return arguments -> {
            EventLine line = (EventLine) TemplateFunctions.unwrapped(arguments, 0);
            return new BibTex().text(List.of(CslItem.of(line, site)));
        };
    }

    /** {@code citations(source.id)}: a source for programs that manage references, in each form its {@code name} and {@code text}. */
    static TemplateMethodModelEx citations(Site site) {
        return arguments -> {
            String id = TemplateFunctions.text(arguments, 0);
            CslItem item = Optional.ofNullable(site.timeline().sources().get(id))
                    .map(source -> CslItem.of(source, site.index().dating()))
                    .orElseThrow(() -> new TemplateModelException("there is no source " + id));
            return CitationFormats.ALL.stream()
                    .map(format -> new CitationText(
                            format.name(), format.text(List.of(item)).replace("\r\n", "\n")))
                    .toList();
        };
    }
}
