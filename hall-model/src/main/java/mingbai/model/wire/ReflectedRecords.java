package mingbai.model.wire;

import java.lang.reflect.Constructor;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/// Makes records by plain reflection. Jackson itself calls each constructor through a method handle
/// of its own shape, for which a class is written as the program starts: some two hundred of them
/// at each start of a board, and nine megabytes.
final class ReflectedRecords extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
        return type.getBeanClass().isRecord()
                        && usual instanceof StdValueInstantiator known
                        && known.getWithArgsCreator() != null
                        && known.getWithArgsCreator().getAnnotated() instanceof Constructor<?> made
                ? new Reflected(known, made)
                : usual;
    }

    private static final class Reflected extends StdValueInstantiator {
        private final Constructor<?> constructor;

        Reflected(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = constructor;
            constructor.setAccessible(true);
        }

        @Override
        public Object createFromObjectWith(DeserializationContext reading, Object[] parts) {
            try {
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException | RuntimeException e) {
                return reading.handleInstantiationProblem(
                        _valueClass, parts, rewrapCtorProblem(reading, e));
            }
        }
    }
}
