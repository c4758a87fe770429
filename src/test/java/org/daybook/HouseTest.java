package org.daybook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String ROOT = "org.daybook.";

    /**
     * Which features a feature may see. Whoever adds a line here says why in that feature's
     * package-info.
     */
    private static final Map<String, Set<String>> SEES =
            Map.ofEntries(
                    entry("bodymap"),
                    entry("language", "journal"),
                    entry("attachments", "journal"),
                    entry("people", "journal"),
                    entry("children", "people", "journal"),
                    entry("chronology", "attachments", "bodymap", "children", "people", "journal"),
                    entry("casework", "chronology", "children", "people", "journal"),
                    entry("followup", "chronology", "children", "people", "journal"),
                    entry("timeline", "followup", "casework", "chronology", "children"),
                    entry(
                            "prompts",
                            "followup",
                            "casework",
                            "chronology",
                            "language",
                            "children",
                            "people",
                            "journal"),
                    entry(
                            "extract",
                            "followup",
                            "casework",
                            "chronology",
                            "attachments",
                            "bodymap",
                            "children",
                            "people",
                            "journal"),
                    entry("calendar", "journal"),
                    entry("transfer", "chronology", "casework", "children", "people", "journal"),
                    entry(
                            "handover",
                            "extract",
                            "followup",
                            "casework",
                            "chronology",
                            "attachments",
                            "bodymap",
                            "children",
                            "people",
                            "journal"),
                    entry(
                            "pack",
                            "transfer",
                            "handover",
                            "extract",
                            "followup",
                            "casework",
                            "chronology",
                            "attachments",
                            "bodymap",
                            "children",
                            "people",
                            "journal"),
                    entry(
                            "arrival",
                            "handover",
                            "extract",
                            "followup",
                            "casework",
                            "chronology",
                            "attachments",
                            "bodymap",
                            "children",
                            "people",
                            "journal"),
                    entry(
                            "leavers",
                            "pack",
                            "transfer",
                            "casework",
                            "children",
                            "people",
                            "journal"),
                    entry(
                            "retention",
                            "extract",
                            "transfer",
                            "arrival",
                            "casework",
                            "chronology",
                            "attachments",
                            "children",
                            "people",
                            "journal"),
                    entry(
                            "registers",
                            "extract",
                            "retention",
                            "arrival",
                            "transfer",
                            "casework",
                            "children",
                            "people",
                            "journal"),
                    entry(
                            "oversight",
                            "calendar",
                            "retention",
                            "arrival",
                            "leavers",
                            "transfer",
                            "prompts",
                            "followup",
                            "casework",
                            "chronology",
                            "children",
                            "people",
                            "journal"));

    private static Map.Entry<String, Set<String>> entry(String room, String... sees) {
        return Map.entry(room, Set.of(sees));
    }

    @ArchTest
    static final ArchRule windows_stay_in_views =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..view..", "..desk..", "..shell..", "org.daybook")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                    .because("a rule must be readable and testable without a window");

    @ArchTest
    static final ArchRule models_know_no_scene =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Model")
                    .and()
                    .resideInAnyPackage("..view..", "..shell..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                    .because("a model is tested without a toolkit");

    @ArchTest
    static final ArchRule queries_stay_in_stores =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..store..", "..vault..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jooq..", "..vault.schema..")
                    .because("the domain is read without its database");

    @ArchTest
    static final ArchRule the_engine_stays_in_the_vault =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..vault..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..", "org.h2..", "com.google.crypto..", "org.bouncycastle..")
                    .because("only the vault knows how the records are kept and sealed");

    @ArchTest
    static final ArchRule writes_go_through_records =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..vault..")
                    .should()
                    .callMethodWhere(writesPastTheJournal())
                    .because(
                            "the log in front of the store collects row images from updatable records only");

    @ArchTest
    static final ArchRule pdf_stays_in_paper =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..paper..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
                    .because(
                            "a printed page says what things are; only paper knows how they are drawn");

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses()
                    .should()
                    .callMethodWhere(readsTheMachinesClock())
                    .because("nothing may depend on today's date or the zone of the machine");

    @ArchTest
    static final ArchRule no_sockets =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("java.net.http..")
                                    .or(named("java.net.Socket"))
                                    .or(named("java.net.ServerSocket"))
                                    .or(named("java.net.DatagramSocket"))
                                    .or(named("java.net.URLConnection")))
                    .because("everything stays on this computer");

    @ArchTest
    static final ArchRule threads_belong_to_the_desk =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..desk..")
                    .should()
                    .callConstructorWhere(
                            DescribedPredicate.describe(
                                    "a thread is made",
                                    call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                    .because("the store has one thread, and the window reaches it by one way");

    @ArchTest
    static final ArchRule nobody_speaks_to_the_console =
            noClasses()
                    .that(not(named("org.daybook.Main")))
                    .should()
                    .accessFieldWhere(console())
                    .because("a console or its log could show a child's name");

    @ArchTest
    static final ArchRule names_say_something =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Service")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .because("the reader should find the room without being told");

    @ArchTest
    static final ArchRule features_see_only_whom_they_must =
            classes()
                    .that(resideInAnyPackage(rooms()))
                    .should(seeOnlyTheirNeighbours())
                    .because("dependencies point one way, and the list of them is short");

    @ArchTest
    static final ArchRule the_kit_knows_no_feature =
            noClasses()
                    .that()
                    .resideInAnyPackage("..base..", "..desk..", "..paper..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms("journal", "vault", "shell"))
                    .because("what all rooms use must not know any of them");

    /** Every feature, and the other rooms named. */
    private static String[] rooms(String... others) {
        return Stream.concat(SEES.keySet().stream(), Stream.of(others))
                .map(room -> ROOT + room + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(name));
    }

    private static DescribedPredicate<JavaCall<?>> writesPastTheJournal() {
        Set<String> verbs =
                Set.of("insertInto", "update", "deleteFrom", "mergeInto", "truncate", "execute");
        return DescribedPredicate.describe(
                "a statement is written by hand",
                call ->
                        call.getTargetOwner().getName().equals("org.jooq.DSLContext")
                                && verbs.contains(call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe(
                "the machine's clock is read",
                call ->
                        call.getTargetOwner().getPackageName().equals("java.time")
                                && (call.getName().equals("systemDefaultZone")
                                        || (call.getName().equals("now") && !takesClock(call))));
    }

    private static boolean takesClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaAccess<?>> console() {
        return DescribedPredicate.describe(
                "the console is used",
                access ->
                        access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getName()));
    }

    private static ArchCondition<JavaClass> seeOnlyTheirNeighbours() {
        return new ArchCondition<>("see only the rooms that they must") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = feature(type);
                String side = side(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(ROOT))
                        .filter(dependency -> !mayUse(room, side, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, dependency.getDescription())));
            }
        };
    }

    private static boolean mayUse(String room, String side, JavaClass target) {
        String other = feature(target);
        String otherSide = side(target);
        return switch (other) {
            case "base" -> true;
            case "desk" -> side.equals("view");
            case "paper" -> side.equals("print") || side.equals("view");
            case "vault" -> side.equals("store");
            default ->
                    other.equals(room)
                            ? otherSide.isEmpty() || otherSide.equals(side)
                            : SEES.getOrDefault(room, Set.of()).contains(other)
                                    && (otherSide.isEmpty() || printOfPrint(side, otherSide));
        };
    }

    /** An entry has to look the same on every paper, so that papers share their pieces. */
    private static boolean printOfPrint(String side, String otherSide) {
        return side.equals("print") && otherSide.equals("print");
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static String side(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }
}
