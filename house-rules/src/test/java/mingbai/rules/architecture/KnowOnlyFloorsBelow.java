package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import mingbai.rules.modules.Floor;

/// Holds for a class whose floor is known and which names classes of its own and lower floors only.
final class KnowOnlyFloorsBelow extends ArchCondition<JavaClass> {
    KnowOnlyFloorsBelow() {
        super("know only the floors below");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        var floor = Floor.ofPackage(item.getPackageName());
        if (floor.isEmpty()) {
            events.add(
                    SimpleConditionEvent.violated(
                            item,
                            "Class <%s> stands on no floor: name its module in Floor"
                                    .formatted(item.getName())));
            return;
        }
        for (var dependency : item.getDirectDependenciesFromSelf()) {
            var other = Floor.ofPackage(dependency.getTargetClass().getPackageName());
            if (other.isPresent() && !floor.get().mayKnow(other.get())) {
                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
        }
    }
}
