package org.annals.workflow;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The few expressions of GitHub's that our workflows and our action use; any other is a failure. */
record Expressions(Map<String, String> context) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{\\{ *(.*?) *}}");
    private static final Pattern COMPARED = Pattern.compile("(\\S+) (==|!=) '([^']*)'");
    private static final Pattern NAME = Pattern.compile("[\\w.-]+");

    /** A text with the values of its expressions. */
    String filled(Object text) {
        return PLACE.matcher(String.valueOf(text)).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    /** Whether a step runs; one that does not ask about the run itself runs only while nothing has failed. */
    boolean holds(Object condition, boolean hasFailed) {
        String text = PLACE.matcher(String.valueOf(condition)).replaceAll("$1");
        return (!hasFailed || text.contains("!cancelled()"))
                && Stream.of(text.split(" *&& *|\\n")).allMatch(this::isTrue);
    }

    private boolean isTrue(String part) {
        Matcher compared = COMPARED.matcher(part.strip());
        return compared.matches()
                ? value(compared.group(1)).equals(compared.group(3))
                        == compared.group(2).equals("==")
                : part.strip().equals("!cancelled()");
    }

    private String value(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new AssertionError("no such expression here: " + name);
        }
        return context.getOrDefault(name, "");
    }
}
