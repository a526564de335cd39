package org.annals;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The plan of the house as rules, under any root, so that they can also be held against a house that breaks them. */
record House(String root) {

    private static final String EVERY_ROOM = "(*)";

    /** What each room may import beside itself. */
    static final Map<String, Set<String>> PLAN = Map.ofEntries(
            entry("problem", Set.of()),
            entry("prose", Set.of("problem")),
            entry("source", Set.of("problem")),
            entry("syntax", Set.of("source", "prose", "problem")),
            entry("handbook", Set.of("syntax", "source", "prose", "problem")),
            entry("model.date", Set.of("problem")),
            entry("model.date.words", Set.of("model.date")),
            entry("model.date.parse", Set.of("model.date", "problem")),
            entry("model.date.tongues", Set.of("model.date.parse")),
            entry("model.date.advice", Set.of("model.date.tongues", "model.date.parse", "model.date", "problem")),
            entry("model.date.restate", Set.of("model.date.tongues", "model.date.parse", "model.date")),
            entry(
                    "model.date.read",
                    Set.of(
                            "model.date.restate",
                            "model.date.advice",
                            "model.date.tongues",
                            "model.date.parse",
                            "model.date",
                            "problem")),
            entry("model.form", Set.of()),
            entry("model", Set.of("model.date", "prose", "problem")),
            entry("check", Set.of("model", "model.date", "prose", "problem")),
            entry("site.index", Set.of("model", "model.date.words", "model.date", "prose", "problem")),
            entry("site.text", Set.of("site.index", "model", "model.date", "prose", "problem")),
            entry("site.picture", Set.of("site.index", "model", "model.date", "prose", "problem")),
            entry("site.map", Set.of("site.index", "site.picture", "model", "problem")),
            entry(
                    "site.page",
                    Set.of(
                            "site.index",
                            "site.text",
                            "site.picture",
                            "site.map",
                            "handbook",
                            "model",
                            "model.date",
                            "prose",
                            "problem")),
            entry(
                    "site",
                    Set.of(
                            "site.index",
                            "site.text",
                            "site.picture",
                            "site.map",
                            "site.page",
                            "model",
                            "model.date",
                            "prose",
                            "problem")),
            entry(
                    "compare",
                    Set.of(
                            "site",
                            "site.index",
                            "site.picture",
                            "site.text",
                            "site.page",
                            "model",
                            "model.date",
                            "prose",
                            "problem")),
            entry(
                    "load",
                    Set.of(
                            "syntax",
                            "source",
                            "model",
                            "model.date.read",
                            "model.date.words",
                            "model.date",
                            "model.form",
                            "prose",
                            "problem")),
            entry("render.card", Set.of()),
            entry(
                    "render",
                    Set.of(
                            "render.card",
                            "compare",
                            "site",
                            "site.index",
                            "site.text",
                            "site.picture",
                            "site.map",
                            "site.page",
                            "syntax",
                            "source",
                            "model",
                            "model.date",
                            "model.date.read",
                            "model.date.tongues",
                            "model.form",
                            "prose",
                            "problem")),
            entry(
                    "intake",
                    Set.of(
                            "load",
                            "syntax",
                            "source",
                            "model",
                            "model.date",
                            "model.date.read",
                            "model.form",
                            "problem",
                            "prose")),
            entry("publish", Set.of("render", "problem")),
            entry("starter", Set.of("source", "model", "model.date", "model.form", "problem")),
            entry(
                    "generate",
                    Set.of(
                            "load",
                            "check",
                            "compare",
                            "site",
                            "site.page",
                            "render",
                            "source",
                            "model",
                            "model.date",
                            "model.form",
                            "problem")),
            entry("report", Set.of("generate", "render", "compare", "source", "model", "model.date", "problem")),
            entry("serve", Set.of("report", "generate", "load", "render", "source", "model", "problem")),
            entry("cli", Set.of(EVERY_ROOM)));

    private static final Set<String> WRITERS =
            Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");

    private static final List<String> WRITING =
            List.of("write", "copy", "move", "delete", "create", "set", "newOutputStream", "newBufferedWriter");

    private static final Set<String> STREAMS =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in", "java.lang.System.exit");

    private static final Set<String> OUTSIDE = Set.of(
            "java.net.URL.openStream",
            "java.net.URL.openConnection",
            "java.net.Socket",
            "java.lang.Runtime.exec",
            "java.io.ObjectInputStream");

    /** What one class alone may do: see {@link #onlyGitIsStarted} and {@link #onlyMainKnowsTheEnvironment}. */
    private static final String STARTING = "java.lang.ProcessBuilder";

    private static final String ENVIRONMENT = "java.lang.System.getenv";

    private static final Set<String> LOCAL = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()");

    /** A room imports only what the plan says. */
    ArchRule imports(String room) {
        String[] allowed = Stream.concat(Stream.of(room), PLAN.getOrDefault(room, Set.of()).stream())
                .map(this::inside)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage(inside(EVERY_ROOM))))
                .allowEmptyShould(true);
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** A room can be read class by class; two of them cannot yet. */
    ArchRule noCircles(String room) {
        return classes().that().resideInAPackage(root + "." + room).should(new Circles());
    }

    /** A new room is put on the plan, or its code goes into an old one. */
    ArchRule onThePlan() {
        return classes()
                .should()
                .resideInAnyPackage(PLAN.keySet().stream().map(this::inside).toArray(String[]::new));
    }

    /** Who reads a name knows which class is meant, in whatever room it stands. */
    ArchRule oneNameEach() {
        return classes().that().areTopLevelClasses().should(new OwnName());
    }

    /** Every room says what it is for, and holds no nulls but those that it names. */
    ArchRule packageInfo() {
        return classes()
                .should(stand(
                        "in a package with a package-info that is @NullMarked",
                        type -> type.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent()));
    }

    /** A library has one door, or the few named: elsewhere it is not known. */
    ArchRule oneDoor(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms).map(this::inside).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..");
    }

    ArchRule onlyPublishWrites() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside("publish"))
                .should()
                .accessTargetWhere(target("writes to the disk", House::writes));
    }

    ArchRule onlyCliPrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should()
                .accessTargetWhere(target("speaks to the process", House::prints));
    }

    ArchRule noChangingStatics() {
        return noFields().should().haveModifier(JavaModifier.STATIC).andShould().notHaveModifier(JavaModifier.FINAL);
    }

    /** No network, no code from data. */
    ArchRule reachesNothingElse() {
        return noClasses()
                .should()
                .accessTargetWhere(target("reaches out", House::reachesOut))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.script..");
    }

    /** To know which files changed, git is asked, and a browser is opened for who wants it; content and templates start nothing. */
    ArchRule onlyGitIsStarted() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".cli.Git")
                .and()
                .doNotHaveFullyQualifiedName(root + ".cli.BrowserWindow")
                .should()
                .accessTargetWhere(target("starts a program", access -> is(access, STARTING)));
    }

    /** The same result on every machine: only the beginning of the process knows where it runs. */
    ArchRule onlyMainKnowsTheEnvironment() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".cli.Main")
                .should()
                .accessTargetWhere(target("reads the environment", access -> is(access, ENVIRONMENT)));
    }

    private static boolean writes(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean changes = WRITING.stream().anyMatch(target.getName()::startsWith);
        return WRITERS.contains(owner)
                || (owner.equals("java.nio.file.Files") && changes)
                || target.getFullName().startsWith("java.nio.channels.FileChannel.open(");
    }

    private static boolean prints(AccessTarget target) {
        return STREAMS.contains(target.getOwner().getName() + "." + target.getName())
                || (target.getOwner().isAssignableTo(Throwable.class)
                        && target.getFullName().endsWith(".printStackTrace()"));
    }

    private static boolean reachesOut(AccessTarget target) {
        return OUTSIDE.stream().anyMatch(name -> is(target, name));
    }

    /** The class, or its member. */
    private static boolean is(AccessTarget target, String name) {
        String owner = target.getOwner().getName();
        return name.equals(owner) || name.equals(owner + "." + target.getName());
    }

    /** The same words on every machine. */
    ArchRule noDefaultLocale() {
        return noClasses().should().accessTargetWhere(target("speaks the machine's language", House::local));
    }

    private static boolean local(AccessTarget target) {
        String name = target.getFullName();
        return LOCAL.contains(name)
                || (name.endsWith("f(java.lang.String, [Ljava.lang.Object;)") && name.startsWith("java.io.Print"));
    }

    private String inside(String room) {
        return room.equals(EVERY_ROOM) ? root + ".." : root + "." + room;
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<AccessTarget> predicate) {
        return describe(what, access -> predicate.test(access.getTarget()));
    }

    private static ArchCondition<JavaClass> stand(String where, Predicate<JavaClass> predicate) {
        return new ArchCondition<>("stand " + where) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, predicate.test(type), type.getName() + " does not stand " + where));
            }
        };
    }
}
