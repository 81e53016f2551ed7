package mingbai.model.wire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.InjectableValues;

/// What a component marked [Later] is where an older writer left it out.
final class NothingSaid extends InjectableValues {

    @Override
    public Object findInjectableValue(
            DeserializationContext context,
            @Nullable Object id,
            BeanProperty property,
            @Nullable Object owner,
            @Nullable Boolean optional,
            @Nullable Boolean useInput) {
        return of(property.getType().getRawClass());
    }

    private static Object of(Class<?> type) {
        if (type == String.class) {
            return "";
        } else if (type == boolean.class) {
            return false;
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == List.class) {
            return List.of();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            return type.getField("NOTHING").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no NOTHING to stand in for it", e);
        }
    }

    @Override
    public InjectableValues snapshot() {
        return this;
    }
}
