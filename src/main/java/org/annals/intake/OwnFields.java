package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** What this program publishes of a source under {@code restate}, where CSL has no variable for it. */
final class OwnFields {

    static final String KIND = "custom.kind";
    static final String SIDE = "custom.side";
    static final String ARCHIVE = "custom.archive-url";

    private static final String CUSTOM = "custom";
    private static final Set<String> ALL = Set.of(KIND, SIDE, ARCHIVE);

    /** A date with its doubts, which the numbers of CSL cannot say. */
    private static final Pattern DATE = Pattern.compile("custom\\.(.+)-edtf");

    private OwnFields() {}

    /** Whether an entry of an item holds them, and nothing of anybody else. */
    static boolean are(Entry entry) {
        return entry.key().value().equals(CUSTOM)
                && entry.value() instanceof YamlMap custom
                && custom.get("kind").isPresent()
                && custom.entries().stream()
                        .allMatch(part ->
                                (ALL.contains(name(part)) || isDate(name(part))) && part.value() instanceof YamlText);
    }

    /** Their values by these names; none if somebody else wrote what stands there. */
    static Map<String, String> of(YamlMap item) {
        Map<String, String> fields = new LinkedHashMap<>();
        item.entries().stream()
                .filter(OwnFields::are)
                .forEach(entry -> ((YamlMap) entry.value())
                        .entries()
                        .forEach(part -> fields.put(name(part), ((YamlText) part.value()).value())));
        return fields;
    }

    static boolean isOne(String key) {
        return ALL.contains(key);
    }

    /** The variable of CSL that one of them is the value of, or its own name. */
    static String variable(String name) {
        Matcher date = DATE.matcher(name);
        return date.matches() && isDate(name) ? date.group(1) : name;
    }

    private static boolean isDate(String name) {
        Matcher date = DATE.matcher(name);
        return date.matches() && CslDates.VARIABLES.contains(date.group(1));
    }

    private static String name(Entry part) {
        return CUSTOM + "." + part.key().value();
    }
}
