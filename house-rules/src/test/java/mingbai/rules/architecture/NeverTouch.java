package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/// Holds for a class that neither calls, reads nor refers to the forbidden, unless it is excepted.
final class NeverTouch extends ArchCondition<JavaClass> {
    private final Predicate<JavaAccess<?>> forbidden;
    private final Predicate<JavaClass> excepted;

    NeverTouch(String what, Predicate<JavaAccess<?>> forbidden, Predicate<JavaClass> excepted) {
        super("never touch " + what);
        this.forbidden = forbidden;
        this.excepted = excepted;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (excepted.test(item)) {
            return;
        }
        for (var access : item.getAccessesFromSelf()) {
            if (forbidden.test(access)) {
                events.add(SimpleConditionEvent.violated(item, access.getDescription()));
            }
        }
    }
}
