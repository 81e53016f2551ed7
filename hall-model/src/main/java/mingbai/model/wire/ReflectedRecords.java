package mingbai.model.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedWithParams;

/// Makes records, and other values of ours, by plain reflection. Jackson itself calls each
/// constructor through a method handle of its own shape, for which a class is written as the
/// program starts: some two hundred of them at each start of a board, and nine megabytes.
final class ReflectedRecords extends ValueInstantiators.Base {
    private static final String OURS = "mingbai.";

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
        return type.getBeanClass().getName().startsWith(OURS)
                        && usual instanceof StdValueInstantiator known
                ? new Reflected(known)
                : usual;
    }

    private static final class Reflected extends StdValueInstantiator {
        private final @Nullable Executable ofParts;
        private final @Nullable Executable ofText;
        private final @Nullable Executable ofNumber;

        Reflected(StdValueInstantiator usual) {
            super(usual);
            ofParts = opened(_withArgsCreator);
            ofText = opened(_fromStringCreator);
            ofNumber = opened(_fromIntCreator);
        }

        private static @Nullable Executable opened(@Nullable AnnotatedWithParams maker) {
            if (maker == null || !(maker.getAnnotated() instanceof Executable made)) {
                return null;
            }
            made.setAccessible(true);
            return made;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext reading, Object[] parts) {
            return ofParts == null
                    ? super.createFromObjectWith(reading, parts)
                    : made(reading, ofParts, parts);
        }

        @Override
        public Object createFromString(DeserializationContext reading, String text) {
            return ofText == null
                    ? super.createFromString(reading, text)
                    : made(reading, ofText, text);
        }

        @Override
        public Object createFromInt(DeserializationContext reading, int number) {
            return ofNumber == null
                    ? super.createFromInt(reading, number)
                    : made(reading, ofNumber, number);
        }

        private Object made(DeserializationContext reading, Executable maker, Object... parts) {
            try {
                return maker instanceof Constructor<?> constructor
                        ? constructor.newInstance(parts)
                        : ((Method) maker).invoke(null, parts);
            } catch (ReflectiveOperationException | RuntimeException e) {
                return reading.handleInstantiationProblem(
                        _valueClass, parts, rewrapCtorProblem(reading, e));
            }
        }
    }
}
