package org.annals.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The checks of accessibility that a program can make of a page as it is shown. */
final class Axe {

    /** All rules of these, and that words have the contrast of the highest level. */
    private static final String ALL = """
            {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
             rules: {'color-contrast-enhanced': {enabled: true}}}""";

    /** Those whose outcome depends on the colours. */
    private static final String COLOURS = """
            {resultTypes: ['violations'], runOnly: {type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']}}""";

    /** A word in a sentence may be as small as its line; the program grants that to links alone, not to buttons. */
    private static final String LINES = """
            results => results.violations.flatMap(({ id, nodes }) => nodes
              .filter(node => id !== 'target-size' || !node.html.includes('class="term"'))
              .map(({ html, target, any, all, none }) =>
                `${id}: ${html.slice(0, 160)} at ${target.join(' ')}: ${[...any, ...all, ...none].map(check => check.message)[0]}`)
              .slice(0, 5))""";

    private final Browser browser;
    private final String script = script();

    Axe(Browser browser) {
        this.browser = browser;
    }

    /** What breaks a rule on the page that is shown. */
    List<String> violations() {
        return run(ALL);
    }

    List<String> violationsOfColour() {
        return run(COLOURS);
    }

    private List<String> run(String options) {
        browser.run("if (!window.axe) { " + script + "; window.axe = axe; }");
        Object found = browser.promised("axe.run(document, " + options + ").then(" + LINES + ")");
        if (!(found instanceof List<?> violations)) {
            throw new AssertionError(found);
        }
        return violations.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Optional.ofNullable(Axe.class.getResourceAsStream("/axe.min.js"))
                .orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
