package org.annals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Classes that need each other, directly or through others, are hard to read one by one. Inner classes are part of their outer
 * one. The members of sealed families may name each other: together they are one type.
 */
final class Circles extends ArchCondition<JavaClass> {

    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Set<String> sealed = new HashSet<>();

    Circles() {
        super("be in no circle of classes");
    }

    @Override
    public void init(Collection<JavaClass> classes) {
        Set<String> ours = classes.stream().map(Circles::outer).collect(Collectors.toSet());
        for (JavaClass one : classes) {
            Set<String> needed = needs.computeIfAbsent(outer(one), name -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> outer(dependency.getTargetClass()))
                    .filter(name -> ours.contains(name) && !name.equals(outer(one)))
                    .forEach(needed::add);
            Class<?> type = one.reflect();
            if (type.isSealed()) {
                sealed.add(outer(one));
                for (Class<?> member : type.getPermittedSubclasses()) {
                    sealed.add(member.getName().replaceFirst("\\$.*", ""));
                }
            }
        }
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        String name = outer(one);
        Set<String> circle = reached(name).stream()
                .filter(other -> reached(other).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (circle.size() > 1 && !sealed.containsAll(circle)) {
            events.add(SimpleConditionEvent.violated(one, name + " stands in the circle " + circle));
        }
    }

    private Set<String> reached(String from) {
        Set<String> reached = new HashSet<>();
        var open = new ArrayDeque<>(needs.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static String outer(JavaClass one) {
        return one.getName().replaceFirst("\\$.*", "");
    }
}
