package org.annals.render;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Templates whose loops end when their thread is interrupted. */
final class StoppableTemplates extends Configuration {

    private final Map<Template, Boolean> stoppable = new ConcurrentHashMap<>();

    StoppableTemplates(Version version) {
        super(version);
    }

    /** The other methods of this name come here, and so do the imports of templates. */
    @Override
    public Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        if (template != null) {
            stoppable.computeIfAbsent(template, fresh -> {
                _CoreAPI.addThreadInterruptedChecks(
                        fresh); // the only way that the library has, open to its online tester
                return true;
            });
        }
        return template;
    }
}
