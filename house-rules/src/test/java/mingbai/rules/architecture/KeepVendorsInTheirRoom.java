package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mingbai.rules.modules.Floor;

/// Holds while each vendor's types are named only where [Vendor] says.
final class KeepVendorsInTheirRoom extends ArchCondition<JavaClass> {
    private final List<Dependency> uses = new ArrayList<>();

    KeepVendorsInTheirRoom() {
        super("keep vendor types in their room");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (var dependency : item.getDirectDependenciesFromSelf()) {
            for (var vendor : Vendor.ALL) {
                if (vendor.made(dependency.getTargetClass())) {
                    uses.add(dependency);
                    if (!vendor.livesIn(item.getPackageName())) {
                        events.add(violated(dependency, dependency.getDescription()));
                    }
                }
            }
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        for (var vendor : Vendor.ALL) {
            for (var floor : Floor.values()) {
                countRooms(vendor, floor, events);
            }
        }
        uses.clear();
    }

    /// The rooms with the most uses keep the vendor; every use in another room is a breach.
    private void countRooms(Vendor vendor, Floor floor, ConditionEvents events) {
        var mine =
                uses.stream()
                        .filter(use -> vendor.made(use.getTargetClass()))
                        .filter(use -> Floor.ofPackage(room(use)).filter(floor::equals).isPresent())
                        .toList();
        var keepers =
                mine.stream()
                        .map(KeepVendorsInTheirRoom::room)
                        .distinct()
                        .sorted(
                                Comparator.comparingLong((String room) -> -usesIn(room, mine))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(vendor.roomsInAModule())
                        .toList();
        for (var use : mine) {
            if (!keepers.contains(room(use))) {
                var what = "%s, but %s has it".formatted(use.getDescription(), keepers);
                events.add(violated(use, what));
            }
        }
    }

    private static long usesIn(String room, List<Dependency> uses) {
        return uses.stream().filter(use -> room(use).equals(room)).count();
    }

    private static String room(Dependency use) {
        return use.getOriginClass().getPackageName();
    }

    private static ConditionEvent violated(Dependency use, String what) {
        return SimpleConditionEvent.violated(use, what);
    }
}
