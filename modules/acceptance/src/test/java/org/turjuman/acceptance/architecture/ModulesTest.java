package org.turjuman.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModulesTest {
    private static final JavaClasses CLASSES = Project.classes();

    static List<String> ordered() {
        return Project.ordered();
    }

    static List<String> faces() {
        return Project.FACES;
    }

    static Stream<String> everyModule() {
        return Stream.concat(Project.ordered().stream(), Stream.of("persistence", "launcher"));
    }

    @ParameterizedTest
    @MethodSource("ordered")
    void usesOnlyWhatStandsLeftOfIt(String module) {
        String[] right = everyModule()
                .filter(other -> !other.equals(module) && !standsLeft(other, module))
                .map(ModulesTest::inside)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .because("a text travels one way: " + module
                        + " announces to the right by events, and owns a gate in its api"
                        + " where it needs an answer from there")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("everyModule")
    void keepsItsInternalsToItself(String module) {
        noClasses()
                .that(resideOutsideOfPackage(inside(module)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.turjuman." + module + ".internal..")
                .because("what is internal may change without asking anybody")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("faces")
    void knowsOnlyFrontDoors(String face) {
        noClasses()
                .that()
                .resideInAPackage(inside(face))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.turjuman..")
                        .and(resideOutsideOfPackage(inside(face)))
                        .and(resideOutsideOfPackage("org.turjuman.*.api..")))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .because("pages and resources say what a person asks for; the front doors decide and store")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void frontDoorsKnowNothingOfTables() {
        noClasses()
                .that()
                .resideInAPackage("org.turjuman.*.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .because("other modules hold views and ids, never rows that change under them")
                .check(CLASSES);
    }

    @Test
    void languageIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("org.turjuman.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..")
                .because("what is known of Arabic must run in a test, a benchmark or another project without a server")
                .check(CLASSES);
    }

    @Test
    void onlyOneAdapterKnowsTheTableModelsOfPrimeFaces() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PagedModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.primefaces.model..")
                .because("page beans stay free of the component library, so that it can change or go")
                .check(CLASSES);
    }

    @Test
    void onlyThePlatformsClockTellsTheTime() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        Project.ordered().stream().map(ModulesTest::inside).toArray(String[]::new))
                .and()
                .doNotHaveSimpleName("SystemClock")
                .should()
                .callMethod("java.time.Instant", "now")
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.time.LocalDateTime", "now")
                .orShould()
                .callMethod("java.time.ZonedDateTime", "now")
                .orShould()
                .callMethod("java.time.OffsetDateTime", "now")
                .because("a test moves the desk's clock to see a claim expire or an embargo end")
                .check(CLASSES);
    }

    @Test
    void noEventIsFiredBesideItsTransaction() {
        noClasses()
                .should()
                .callMethod("jakarta.enterprise.event.Event", "fireAsync", "java.lang.Object")
                .because("its listener can run before the commit, or after a rollback")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|DTO|Dto|Utils?|Utilities)")
                .orShould()
                .resideInAnyPackage("..common..", "..util..", "..utils..")
                .because("such a name tells nothing that a newsroom would say")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(ModulesTest::isUnmarked)
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertThat(unmarked)
                .as("packages without @NullMarked in their package-info, where NullAway would not look")
                .isEmpty();
    }

    @Test
    void entitiesStayInside() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .resideInAPackage("org.turjuman.*.internal..")
                .andShould()
                .notBePublic()
                .because("an entity changes by doing something, and only its module may ask it to")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static boolean isUnmarked(JavaPackage found) {
        return found.getClasses().stream().anyMatch(DescribedPredicate.not(isPackageInfo()))
                && !found.getName().endsWith(".jmh_generated") // written by JMH from the methods that it times
                && !found.isAnnotatedWith(NullMarked.class);
    }

    private static DescribedPredicate<JavaClass> isPackageInfo() {
        return DescribedPredicate.describe(
                "package-info", type -> type.getSimpleName().equals("package-info"));
    }

    /** A face has every ordered module on its left, but not the other face. */
    private static boolean standsLeft(String other, String module) {
        int limit = Project.FACES.contains(module) ? Project.ORDER.size() : Project.ORDER.indexOf(module);
        int place = Project.ORDER.indexOf(other);
        return place >= 0 && place < limit;
    }

    private static String inside(String module) {
        return "org.turjuman." + module + "..";
    }
}
