package org.annals;

import static org.annals.RepositorySite.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The checker of the W3C, without its guess at the language of a page: a list of names is not enough for one. */
public final class NuValidator {

    private NuValidator() {}

    /** A block of data, which is no script to a browser (HTML, 4.12.1.1); the checker takes it for one that the policy stops. */
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">[^<]*</script>");

    /** What it has to say about these pages. */
    public static List<String> faults(List<String> pages, UnaryOperator<String> html) throws Exception {
        var faults = new FutureTask<>(() -> collect(pages, html));
        new Thread(null, faults, "validator", 64L << 20).start(); // its schema is deeper than a usual stack
        return faults.get();
    }

    private static List<String> collect(List<String> pages, UnaryOperator<String> html) throws Exception {
        var faults = new ArrayList<String>();
        ErrorHandler handler = collecting(faults);
        var validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
        validator.setUpValidatorAndParsers(handler, false, false);
        for (String page : pages) {
            var source = new InputSource(
                    new StringReader(DATA.matcher(html.apply(page)).replaceAll("")));
            source.setSystemId(BASE + page);
            validator.checkHtmlInputSource(source);
        }
        validator.checkHtmlInputSource(new InputSource(new StringReader("<!DOCTYPE html><html lang=en><p>no title")));
        assertThat(faults).as("whether the validator itself works").isNotEmpty();
        return faults.subList(0, faults.size() - 1);
    }

    private static ErrorHandler collecting(List<String> faults) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                if (!String.valueOf(e.getMessage()).startsWith("This document appears to be written in")) {
                    faults.add("warning: " + e);
                }
            }

            @Override
            public void error(SAXParseException e) {
                faults.add("error: " + e);
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add("fatal: " + e);
            }
        };
    }
}
