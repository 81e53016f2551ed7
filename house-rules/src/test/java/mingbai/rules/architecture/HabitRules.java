package mingbai.rules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static mingbai.rules.architecture.HouseRule.Reach.MAIN;
import static mingbai.rules.architecture.HouseRule.Reach.MAIN_AND_TEST;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What no class does by itself: read the real clock, roll its own dice, sleep, print, or name
/// roles where nobody looks.
final class HabitRules {
    private static final Set<String> CLOCKS =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.time.InstantSource.system",
                    "java.util.Date.<init>",
                    "java.util.Random.<init>",
                    "java.lang.Math.random",
                    "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> NAPS =
            Set.of("java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep");

    private static final Set<String> STREAMS =
            Set.of("java.lang.System.out", "java.lang.System.err");

    private HabitRules() {}

    static final HouseRule TIME =
            new HouseRule(
                    "real-time-and-chance-only-in-main",
                    MAIN,
                    classes()
                            .should(
                                    new NeverTouch(
                                            "the real clock or chance",
                                            HabitRules::isRealTimeOrChance,
                                            HabitRules::isMain)),
                    "take an InstantSource or RandomGenerator; only …Main passes the real one");

    static final HouseRule SLEEP =
            new HouseRule(
                    "nobody-sleeps",
                    MAIN_AND_TEST,
                    classes().should(new NeverTouch("sleep", in(NAPS), type -> false)),
                    "wait for the event itself (a latch, a future, a scheduler), with a bound");

    static final HouseRule STANDARD_STREAMS =
            new HouseRule(
                    "no-standard-streams",
                    MAIN,
                    classes().should(new NeverTouch("streams", HabitRules::prints, type -> false)),
                    "log by SLF4J: a constant sentence, values in {}, never personal data");

    static final HouseRule ROLES =
            new HouseRule(
                    "roles-by-pre-authorize-alone",
                    MAIN,
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .haveNameMatching(
                                    "org\\.springframework\\.security\\.access\\."
                                            + "(annotation\\..*|prepost\\.P(ost|reFilter).*)"
                                            + "|jakarta\\.annotation\\.security\\..*"),
                    "say it by @PreAuthorize: ConsoleSecurity looks for no other");

    static final HouseRule VIEWS =
            new HouseRule(
                    "views-listen-while-they-are-seen",
                    MAIN,
                    classes()
                            .that()
                            .resideInAPackage("mingbai.kiosk..")
                            .and()
                            .haveSimpleNameEndingWith("View")
                            .should(
                                    new NeverTouch(
                                            "what a model says for good",
                                            HabitRules::subscribes,
                                            type -> type.getSimpleName().equals("KioskView"))),
                    "follow it by Shown: a view that was replaced is held by what it listens to");

    static final List<HouseRule> ALL = List.of(TIME, SLEEP, STANDARD_STREAMS, ROLES, VIEWS);

    private static Predicate<JavaAccess<?>> in(Set<String> names) {
        return access -> names.contains(name(access));
    }

    private static boolean isRealTimeOrChance(JavaAccess<?> access) {
        if (access.getTargetOwner().getPackageName().equals("java.time")
                && access.getTarget().getName().equals("now")) {
            return !access.getTarget().getFullName().contains("java.time.Clock");
        }
        return CLOCKS.contains(name(access))
                && !access.getTarget().getFullName().contains("(long)");
    }

    /// `printStackTrace()` is called on the exception's own type, so the owner does not count.
    private static boolean prints(JavaAccess<?> access) {
        return STREAMS.contains(name(access))
                || access.getTarget().getFullName().endsWith(".printStackTrace()");
    }

    private static boolean subscribes(JavaAccess<?> access) {
        return access.getTarget().getName().equals("subscribe")
                && access.getTargetOwner().getPackageName().startsWith("javafx.beans");
    }

    /// `…Main`, and what is nested in it.
    private static boolean isMain(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "").endsWith("Main");
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
