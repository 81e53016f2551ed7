package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Holds for a class whose package is `@NullMarked`.
final class StandInANullMarkedRoom extends ArchCondition<JavaClass> {
    StandInANullMarkedRoom() {
        super("stand in a @NullMarked room");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
            var what = "Class <%s> stands in a room without @NullMarked".formatted(item.getName());
            events.add(SimpleConditionEvent.violated(item, what));
        }
    }
}
