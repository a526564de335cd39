package org.annals.handbook;

import static java.util.stream.Collectors.joining;
import static org.annals.handbook.Reference.code;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Prose;

/** Types of ours as templates see them: the public methods without parameters, as the wrapper of records shows them. */
final class TemplateTypes {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");

    /** Texts, which templates hand on to {@code html()} and do not look into. */
    private static final List<Class<?>> TEXTS = List.of(Prose.class, Block.class, Inline.class);

    private final SourceDocs docs;

    /** By the name of its heading. */
    private final Map<String, Class<?>> met = new TreeMap<>();

    TemplateTypes(SourceDocs docs) {
        this.docs = docs;
    }

    /** A table of what a type has. */
    String table(Class<?> type) {
        return table(type, Set.of());
    }

    /** The same without parts that are told elsewhere. */
    String table(Class<?> type, Set<String> without) {
        return Reference.head("value", "is", "what it says")
                + parts(type)
                        .filter(part -> !without.contains(part.getName()))
                        .map(part -> Reference.row(
                                code(part.getName()), words(part.getGenericReturnType()), said(type, part)))
                        .collect(joining());
    }

    /** What the comment of a type says. */
    String about(Class<?> type) {
        return docs.type(type).orElseThrow(() -> new AssertionError(type + " does not say what it is"));
    }

    /** A section for each type that was met in a table so far, and for all that these have. */
    String sections(String chapter) {
        var written = new TreeMap<String, String>();
        while (!written.keySet().containsAll(met.keySet())) {
            new TreeMap<>(met)
                    .forEach((name, type) -> written.computeIfAbsent(name, heading -> section(heading, type)));
        }
        met.forEach((name, type) -> {
            if (!chapter(type).equals(chapter)) {
                written.remove(name);
            }
        });
        return String.join("\n", written.values());
    }

    private String section(String name, Class<?> type) {
        String about = docs.type(type).map(words -> words + "\n\n").orElse("");
        if (type.isEnum()) {
            return "### " + name + "\n\n" + about + "One of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(word -> code(((Enum<?>) word).name()))
                            .collect(joining(", "))
                    + ".\n";
        }
        String kinds = type.isSealed()
                ? "One of "
                        + Arrays.stream(type.getPermittedSubclasses())
                                .map(this::words)
                                .collect(joining(", ")) + ".\n\n"
                : "";
        return "### " + name + "\n\n" + about + kinds + (parts(type).findAny().isEmpty() ? "" : table(type));
    }

    /** Those of a record come first, in the order in which it has them. */
    private static Stream<Method> parts(Class<?> type) {
        List<String> order = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && method.getReturnType() != void.class
                        && !OF_EVERY_OBJECT.contains(method.getName())
                        && method.getDeclaringClass().getName().startsWith("org.annals."))
                .sorted(Comparator.<Method>comparingInt(
                                method -> order.contains(method.getName()) ? order.indexOf(method.getName()) : 99)
                        .thenComparing(Method::getName));
    }

    /** What the type says of its part, or else the type from which it comes. */
    private String said(Class<?> type, Method part) {
        return Stream.of(type, part.getDeclaringClass())
                .flatMap(owner -> docs.part(owner, part.getName()).stream())
                .findFirst()
                .or(() -> Arrays.stream(type.getInterfaces())
                        .flatMap(above -> docs.part(above, part.getName()).stream())
                        .findFirst())
                .orElse("");
    }

    /** Types that are met elsewhere. */
    void meet(Class<?>... types) {
        Arrays.stream(types).forEach(this::plain);
    }

    private String words(Type type) {
        if (type instanceof ParameterizedType parts) {
            Class<?> whole = (Class<?>) parts.getRawType();
            List<String> inner = Arrays.stream(parts.getActualTypeArguments())
                    .map(this::words)
                    .toList();
            if (whole == Optional.class) {
                return inner.get(0) + ", or nothing";
            }
            if (Map.class.isAssignableFrom(whole)) {
                return "map: " + inner.get(0) + " → " + inner.get(1);
            }
            return Collection.class.isAssignableFrom(whole) ? "list of " + inner.get(0) : words(whole);
        }
        if (type instanceof WildcardType any) {
            return words(any.getUpperBounds()[0]);
        }
        return type instanceof Class<?> one ? plain(one) : "text";
    }

    private String plain(Class<?> type) {
        if (TEXTS.stream().anyMatch(text -> text.isAssignableFrom(type))) {
            return "text for `html()`";
        }
        if (type.getName().startsWith("org.annals.")) {
            String name = free(type);
            met.put(name, type);
            return "[" + name + "](" + chapter(type) + ".md#" + new Anchors().of(name) + ")";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "`true` or `false`";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "text";
    }

    /** Types of the timeline have a chapter of their own. */
    private static String chapter(Class<?> type) {
        return type.getName().startsWith("org.annals.model.") || type.getName().startsWith("org.annals.p")
                ? "timeline-types"
                : "template-types";
    }

    /** A name that two types have is told with its room. */
    private String free(Class<?> type) {
        Class<?> taken = met.get(name(type));
        String room = type.getPackageName().replaceFirst(".*\\.", "");
        return taken == null || taken == type ? name(type) : room + "." + name(type);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
