package org.annals.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** The templates of a project. They see records and texts, and can reach nothing else. */
final class Templates {

    private static final String FOLDER = "templates/";

    private static final String VALUES =
            "what a template can ask for is listed in the handbook, under What templates get";

    private static final String ENDLESS =
            "give what repeats an end: a list of the page, or numbers from 1 to the last (1..10)";

    private final Configuration configuration;
    private final TemplateLimits limits;

    /** What stopped a template: no page after it waits as long again. */
    private volatile Optional<Problem> overrun = Optional.empty();

    Templates(List<SourceFile> files) {
        this(files, TemplateLimits.GENEROUS);
    }

    Templates(List<SourceFile> files, TemplateLimits limits) {
        this.limits = limits;
        silenceLogger();
        configuration = new StoppableTemplates(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader(files));
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** Its faults become problems; a log beside them would only say them twice. */
    @SuppressWarnings("deprecation") // the only way to choose a logger that is not a system property
    private static void silenceLogger() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static StringTemplateLoader loader(List<SourceFile> files) {
        var loader = new StringTemplateLoader();
        for (SourceFile file : files) {
            if (file.extension().equals("ftlh") || file.extension().equals("ftlx")) {
                loader.putTemplate(file.path().substring(FOLDER.length()), file.text(), 0);
            }
        }
        return loader;
    }

    /**
     * Fills a template.
     *
     * @param name from the templates folder, with its extension
     * @return what is wrong with the template, if anything is
     */
    Optional<Problem> fill(String name, Map<String, Object> model, Writer out) {
        return overrun.or(() -> filled(name, model, out));
    }

    private Optional<Problem> filled(String name, Map<String, Object> model, Writer out) {
        try {
            limits.fill(configuration.getTemplate(name), model, out);
            return Optional.empty();
        } catch (StackOverflowError e) { // the library sets no bound to what it reads and fills
            return Optional.of(fault(
                    name,
                    "this template calls itself without end, or has too many directives inside one another",
                    ENDLESS));
        } catch (TemplateNotFoundException e) {
            return Optional.of(fault(name, "this template is missing", "write it, or take away what asks for it"));
        } catch (MalformedTemplateNameException e) {
            throw new AssertionError(e);
        } catch (TemplateException | IOException e) {
            // of a template that could not be read once the library remembers the fault, and wraps it from then on
            return cause(e, ParseException.class)
                    .map(Templates::fault)
                    .or(() -> cause(e, TemplateLimits.Overrun.class).flatMap(overrun -> stopped(fault(name, overrun))))
                    .or(() -> cause(e, TemplateException.class).map(theirs -> fault(name, theirs)))
                    .or(() -> {
                        throw new UncheckedIOException(new IOException(e));
                    });
        }
    }

    private synchronized Optional<Problem> stopped(Problem problem) {
        overrun = overrun.or(() -> Optional.of(problem));
        return overrun;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Problem fault(ParseException e) {
        return fault(
                new Location(FOLDER + e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), 1),
                e.getEditorMessage(),
                "correct it as https://freemarker.apache.org/docs/ref.html says; the fault can stand before this place");
    }

    private static Problem fault(String name, TemplateException e) {
        var at = new Location(
                FOLDER + Optional.ofNullable(e.getTemplateSourceName()).orElse(name),
                Optional.ofNullable(e.getLineNumber()).orElse(1),
                Optional.ofNullable(e.getColumnNumber()).orElse(1),
                1);
        if (e instanceof TemplateLimits.Overrun) {
            return fault(at, e.getMessageWithoutStackTop(), ENDLESS);
        }
        String blamed = e.getBlamedExpressionString();
        return e instanceof InvalidReferenceException && blamed != null
                ? fault(
                        at,
                        blamed + " has no value here",
                        "write (" + blamed + ")!\"\" if it may be missing; " + VALUES)
                : fault(at, e.getMessageWithoutStackTop(), VALUES);
    }

    private static Problem fault(String template, String message, String hint) {
        return fault(new Location(FOLDER + template, 1, 1, 1), message, hint);
    }

    private static Problem fault(Location at, String theirs, String hint) {
        String message = theirs.strip().lines().findFirst().orElse("this template cannot be filled");
        return Problem.of(Rule.TEMPLATE_FAULT, at, message, hint);
    }
}
