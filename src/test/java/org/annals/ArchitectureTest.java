package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house holds, and every rule of it would notice a house that breaks it. */
class ArchitectureTest {

    private static final String BROKEN = "org.annals.architecture.broken";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.annals");

    private static final JavaClasses THEIRS = new ClassFileImporter().importPackages(BROKEN);

    @ParameterizedTest
    @MethodSource
    void aRoomImportsOnlyWhatThePlanSays(String room) {
        new House("org.annals").imports(room).check(OURS);
    }

    static Stream<String> aRoomImportsOnlyWhatThePlanSays() {
        return House.PLAN.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource
    void noClassesOfARoomNeedEachOther(String room) {
        new House("org.annals").noCircles(room).check(OURS);
    }

    static Stream<String> noClassesOfARoomNeedEachOther() {
        return House.PLAN.keySet().stream().sorted();
    }

    @Test
    void classesThatNeedEachOtherAreNoticed() {
        var result = new House(BROKEN).noCircles("model").evaluate(THEIRS);
        assertThat(String.join("\n", result.getFailureReport().getDetails()))
                .contains(BROKEN + ".model.Left stands in the circle", BROKEN + ".model.Middle stands in the circle");
    }

    @ParameterizedTest
    @MethodSource
    void ourHouseKeepsEveryRule(String rule) {
        assertThat(violations(new House("org.annals"), rule, OURS)).isEmpty();
    }

    static Stream<String> ourHouseKeepsEveryRule() {
        return offenders().map(row -> (String) row.get()[0]).distinct();
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void aBrokenHouseIsNoticed(String rule, String offender) {
        assertThat(violations(new House(BROKEN), rule, THEIRS)).contains(BROKEN + "." + offender);
    }

    @Test
    void everyRoomOfThePlanIsThere() {
        assertThat(House.PLAN.keySet())
                .allSatisfy(room ->
                        assertThat(OURS.containPackage("org.annals." + room)).isTrue());
    }

    static Stream<Arguments> offenders() {
        return Stream.of(
                Arguments.of("imports of model", "model.Upward"),
                Arguments.of("no cycles", "model.Upward"),
                Arguments.of("on the plan", "attic.Unplanned"),
                Arguments.of("package-info", "attic.Unplanned"),
                Arguments.of("one name each", "site.Left"),
                Arguments.of("door of YAML", "model.Offender$ReadsYaml"),
                Arguments.of("door of Markdown", "model.Offender$ReadsMarkdown"),
                Arguments.of("door of templates", "model.Offender$FillsTemplates"),
                Arguments.of("door of the command line", "model.Offender$ParsesWords"),
                Arguments.of("only publish writes", "model.Offender$Writes"),
                Arguments.of("only publish writes", "model.Offender$OpensStream"),
                Arguments.of("only publish writes", "model.Offender$OpensChannel"),
                Arguments.of("only cli prints", "model.Offender$Prints"),
                Arguments.of("only cli prints", "model.Offender$PrintsTrace"),
                Arguments.of("only cli prints", "model.Offender$Exits"),
                Arguments.of("no changing statics", "model.Offender$Changes"),
                Arguments.of("no default locale", "model.Offender$Formats"),
                Arguments.of("no default locale", "model.Offender$PrintsFormatted"),
                Arguments.of("no default locale", "model.Offender$Shouts"),
                Arguments.of("door of diffs", "model.Offender$Compares"),
                Arguments.of("door of stems", "model.Offender$CutsWords"),
                Arguments.of("door of JSON", "model.Offender$WritesJson"),
                Arguments.of("door of tables", "model.Offender$WritesTables"),
                Arguments.of("reaches nothing else", "model.Offender$Downloads"),
                Arguments.of("reaches nothing else", "model.Offender$Requests"),
                Arguments.of("only git is started", "model.Offender$Starts"),
                Arguments.of("only Main knows the environment", "model.Offender$LooksAround"),
                Arguments.of("reaches nothing else", "model.Offender$Deserializes"));
    }

    private static ArchRule rule(House house, String name) {
        return switch (name) {
            case "imports of model" -> house.imports("model");
            case "no cycles" -> house.noCycles();
            case "on the plan" -> house.onThePlan();
            case "package-info" -> house.packageInfo();
            case "one name each" -> house.oneNameEach();
            case "door of YAML" -> house.oneDoor("org.yaml.snakeyaml", "syntax");
            case "door of Markdown" -> house.oneDoor("com.vladsch", "syntax");
            case "door of templates" -> house.oneDoor("freemarker", "render");
            case "door of the command line" -> house.oneDoor("picocli", "cli");
            case "door of JSON" -> house.oneDoor("com.google.gson", "render", "report");
            case "door of tables" -> house.oneDoor("de.siegmar.fastcsv", "render", "intake", "report");
            case "door of stems" -> house.oneDoor("org.tartarus.snowball", "render");
            case "door of diffs" -> house.oneDoor("com.github.difflib", "compare");
            case "no default locale" -> house.noDefaultLocale();
            case "only publish writes" -> house.onlyPublishWrites();
            case "only cli prints" -> house.onlyCliPrints();
            case "no changing statics" -> house.noChangingStatics();
            case "only git is started" -> house.onlyGitIsStarted();
            case "only Main knows the environment" -> house.onlyMainKnowsTheEnvironment();
            case "reaches nothing else" -> house.reachesNothingElse();
            default -> throw new AssertionError(name);
        };
    }

    private static String violations(House house, String rule, JavaClasses classes) {
        var result = rule(house, rule).evaluate(classes);
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
