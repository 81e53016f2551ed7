package mingbai.rules.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mingbai.rules.AllowList;
import mingbai.rules.tidy.TidyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final Map<HouseRule.Reach, JavaClasses> CLASSES =
            new EnumMap<>(HouseRule.Reach.class);

    static List<HouseRule> rules() {
        return Stream.concat(RoomRules.ALL.stream(), HabitRules.ALL.stream()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeeps(HouseRule rule) {
        var classes = CLASSES.computeIfAbsent(rule.reach(), HallClasses::of);
        var complaint =
                AllowList.ofTheHouse().complaint(rule.name(), rule.mend(), rule.breaches(classes));
        assertTrue(complaint.isEmpty(), complaint);
    }

    @Test
    void everyExceptionIsForARuleThatExists() {
        var names =
                Stream.concat(rules().stream(), Arrays.stream(TidyRule.values()))
                        .map(Object::toString)
                        .toList();
        var unknown =
                AllowList.ofTheHouse().entries().stream()
                        .filter(entry -> !names.contains(entry.rule()))
                        .toList();
        assertEquals(List.of(), unknown, () -> "the rules are " + names);
    }

    @Test
    void theClassesOfTheHouseAreSeen() {
        var classes = CLASSES.computeIfAbsent(HouseRule.Reach.MAIN, HallClasses::of);
        assertTrue(classes.contain("mingbai.fonts.HallFonts"));
        assertEquals(
                List.of(),
                classes.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> !name.startsWith("mingbai."))
                        .distinct()
                        .toList(),
                "every class of the house is below mingbai");
    }
}
