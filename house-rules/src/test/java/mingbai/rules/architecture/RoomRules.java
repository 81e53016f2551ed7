package mingbai.rules.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static mingbai.rules.architecture.HouseRule.Reach.MAIN;

import java.util.List;

/// Who may know whom: floors, rooms, devices, view models and vendors.
final class RoomRules {
    private RoomRules() {}

    static final HouseRule FLOORS =
            new HouseRule(
                    "floors-know-only-those-below",
                    MAIN,
                    classes().should(new KnowOnlyFloorsBelow()),
                    "move what both need a floor down, or hand it in; apps meet the service only"
                            + " over the wire (docs/architecture.md)");

    static final HouseRule CYCLES =
            new HouseRule(
                    "rooms-have-no-cycles",
                    MAIN,
                    slices().matching("mingbai.(**)").should().beFreeOfCycles(),
                    "let one room know the other, or let the composition root hand one in");

    static final HouseRule APART =
            new HouseRule(
                    "rooms-of-one-app-stand-apart",
                    MAIN,
                    classes().should(new StandApartInsideAnApp()),
                    "move what two rooms need a floor down, or hand it in from …Main");

    static final HouseRule DEVICES =
            new HouseRule(
                    "devices-know-slips-and-frames",
                    MAIN,
                    noClasses()
                            .that()
                            .resideInAPackage("mingbai.device..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "mingbai.model..",
                                    "mingbai.station..",
                                    "mingbai.kiosk..",
                                    "mingbai.display..",
                                    "mingbai.service..",
                                    "javafx..",
                                    "tools.jackson.."),
                    "give the driver a slip or a frame; what a ticket is, the app knows");

    static final HouseRule MODEL =
            new HouseRule(
                    "hall-model-stands-on-the-jdk-and-jackson",
                    MAIN,
                    classes()
                            .that()
                            .resideInAPackage("mingbai.model..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(
                                    "mingbai.model..",
                                    "java..",
                                    "javax.crypto..",
                                    "tools.jackson..",
                                    "com.fasterxml.jackson.annotation..",
                                    "org.jspecify.."),
                    "keep it to the JDK, Jackson and JSpecify: two machines must agree on it");

    static final HouseRule VIEW_MODELS =
            new HouseRule(
                    "view-models-draw-nothing",
                    MAIN,
                    noClasses()
                            .that(simpleNameEndingWith("ViewModel"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("javafx.scene..", "javafx.stage.."),
                    "let the view draw; a view model decides, with javafx.beans at most");

    static final HouseRule VENDORS =
            new HouseRule(
                    "vendors-stay-in-their-room",
                    MAIN,
                    classes().should(new KeepVendorsInTheirRoom()),
                    "go through the port in that room; only it knows the vendor's types");

    static final HouseRule NULL_MARKED =
            new HouseRule(
                    "every-room-is-null-marked",
                    MAIN,
                    classes()
                            .that()
                            .resideInAPackage("mingbai..")
                            .should(new StandInANullMarkedRoom()),
                    "add package-info.java with one /// sentence and @NullMarked");

    static final List<HouseRule> ALL =
            List.of(FLOORS, CYCLES, APART, DEVICES, MODEL, VIEW_MODELS, VENDORS, NULL_MARKED);
}
