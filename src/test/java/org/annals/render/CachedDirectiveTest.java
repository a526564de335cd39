package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is the same on many pages is made once for each key. */
class CachedDirectiveTest {

    private final CachedDirective cached = new CachedDirective();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aKeyIsMadeOnce() throws IOException, TemplateException {
        String template = "<#list 1..3 as i><@cached key=\"k\">a${count()}</@cached>;</#list>";
        assertThat(filled(template)).isEqualTo("a1;a1;a1;");
        assertThat(filled(template)).isEqualTo("a1;a1;a1;");
    }

    @Test
    void anotherKeyIsMadeAnew() throws IOException, TemplateException {
        assertThat(filled("<#list [\"x\", \"y\", \"x\"] as k><@cached key=k>${k}${count()}</@cached>;</#list>"))
                .isEqualTo("x1;y2;x1;");
    }

    @Test
    void withoutAKeyOrAnythingInsideItIsAFault() {
        assertThatThrownBy(() -> filled("<@cached>a</@cached>")).hasMessageContaining("cached takes a key");
        assertThatThrownBy(() -> filled("<@cached key=\"k\"/>")).hasMessageContaining("something to keep");
    }

    private String filled(String template) throws IOException, TemplateException {
        var configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        var out = new StringWriter();
        TemplateMethodModelEx count = arguments -> made.incrementAndGet();
        new Template("t", template, configuration).process(Map.of("cached", cached, "count", count), out);
        return out.toString();
    }
}
