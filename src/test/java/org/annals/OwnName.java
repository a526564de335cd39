package org.annals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A class whose simple name no class of another room has. */
final class OwnName extends ArchCondition<JavaClass> {

    private static final String PACKAGE = "package-info";

    private final Map<String, TreeSet<String>> owners = new HashMap<>();

    OwnName() {
        super("have a name of their own");
    }

    @Override
    public void init(Collection<JavaClass> classes) {
        owners.putAll(classes.stream()
                .collect(
                        groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toCollection(TreeSet::new)))));
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        List<String> all = List.copyOf(owners.getOrDefault(one.getSimpleName(), new TreeSet<>()));
        if (all.size() > 1 && !one.getSimpleName().equals(PACKAGE)) {
            events.add(SimpleConditionEvent.violated(one, "one name for several classes: " + all));
        }
    }
}
