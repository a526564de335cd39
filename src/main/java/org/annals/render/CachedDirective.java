package org.annals.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@cached key="footer " + to("/")>…</@cached>}: what is inside is made once for each key, and is the same wherever the
 * key is. Everything that it depends on belongs into the key, and nothing that differs from page to page.
 */
final class CachedDirective implements TemplateDirectiveModel {

    private final Map<String, String> made = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public void execute(
            Environment environment, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("key") instanceof TemplateScalarModel key) || body == null) {
            throw new TemplateModelException("cached takes a key, and something to keep");
        }
        String text = made.get(key.getAsString());
        if (text == null) {
            var fresh = new StringWriter();
            body.render(fresh);
            text = fresh.toString();
            made.put(key.getAsString(), text);
        }
        environment.getOut().write(text);
    }
}
