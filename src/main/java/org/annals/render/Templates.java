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

    private final Configuration configuration;

    Templates(List<SourceFile> files) {
        silenceLogger();
        configuration = new Configuration(Configuration.VERSION_2_3_35);
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
        try {
            configuration.getTemplate(name).process(model, out);
            return Optional.empty();
        } catch (StackOverflowError e) { // the library sets no bound to what it reads and fills
            return fault(
                    name,
                    1,
                    1,
                    "this template calls itself without end, or has too many directives inside one another");
        } catch (TemplateNotFoundException e) {
            return fault(name, 1, 1, "this template is missing");
        } catch (MalformedTemplateNameException e) {
            throw new AssertionError(e);
        } catch (ParseException e) {
            return fault(e);
        } catch (TemplateException e) {
            Optional<ParseException> imported = parseFault(e);
            if (imported.isPresent()) {
                return fault(imported.get());
            }
            String where = Optional.ofNullable(e.getTemplateSourceName()).orElse(name);
            int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
            int column = Optional.ofNullable(e.getColumnNumber()).orElse(1);
            return fault(where, line, column, message(e));
        } catch (IOException e) {
            // of a template that could not be read once the library remembers the fault, and wraps it from then on
            return fault(parseFault(e).orElseThrow(() -> new UncheckedIOException(e)));
        }
    }

    private static String message(TemplateException e) {
        return e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
                ? e.getBlamedExpressionString() + " has no value here"
                : e.getMessageWithoutStackTop();
    }

    /** The fault in a template that this one imports, however deep. */
    private static Optional<ParseException> parseFault(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(ParseException.class::isInstance)
                .map(ParseException.class::cast)
                .findFirst();
    }

    private static Optional<Problem> fault(ParseException e) {
        return fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
    }

    private static Optional<Problem> fault(String template, int line, int column, String theirs) {
        String message = theirs.strip().lines().findFirst().orElse("this template cannot be filled");
        return Optional.of(Problem.of(
                Rule.TEMPLATE_FAULT,
                new Location(FOLDER + template, line, column, 1),
                message,
                "see the template's neighbours"));
    }
}
