package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.rules.modules.Floor;

/// Holds for a class of an app that names no other room of that app, unless it is in the app's
/// root. The app's ground rooms, on which all others stand, may be named.
final class StandApartInsideAnApp extends ArchCondition<JavaClass> {
    private static final List<String> APPS = List.of(Floor.KIOSK.room, Floor.DISPLAY.room);

    /// How things look, which words are said, what frames a screen, and what boards are made from.
    private static final Set<String> GROUND =
            Set.of("look", "words", "frame", "programme", "marquee");

    StandApartInsideAnApp() {
        super("stand apart from the other rooms of the app");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (var app : APPS) {
            var mine = room(app, item);
            if (mine.isEmpty() || mine.get().isEmpty()) {
                continue;
            }
            for (var dependency : item.getDirectDependenciesFromSelf()) {
                var other = room(app, dependency.getTargetClass());
                if (other.isPresent() && !other.equals(mine) && !GROUND.contains(other.get())) {
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                }
            }
        }
    }

    /// The room of an app that a class is in, `""` for the app's root, nothing for other packages.
    private static Optional<String> room(String app, JavaClass type) {
        var name = type.getPackageName();
        if (name.equals(app)) {
            return Optional.of("");
        }
        return name.startsWith(app + ".")
                ? Optional.of(name.substring(app.length() + 1).replaceAll("\\..*", ""))
                : Optional.empty();
    }
}
