package mingbai.model.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Describes the records of the wire as JSON Schema, by looking at them.
final class WireSchema {

    private final Map<String, Object> schemas = new TreeMap<>();

    /// The schemas of `roots` and of everything they hold, by name.
    static Map<String, Object> of(List<Class<?>> roots) {
        var schema = new WireSchema();
        roots.forEach(schema::reference);
        return schema.schemas;
    }

    private Map<String, Object> describe(Type type) {
        if (type instanceof ParameterizedType p) {
            if (p.getRawType() == Map.class) {
                var values = describe(p.getActualTypeArguments()[1]);
                return map("type", "object", "additionalProperties", values);
            }
            Type inner = p.getActualTypeArguments()[0];
            return p.getRawType() == Optional.class
                    ? map("oneOf", List.of(describe(inner), map("type", "null")))
                    : map("type", "array", "items", describe(inner));
        }
        Class<?> c = (Class<?>) type;
        Map<String, Object> plain = plain(c);
        return plain != null ? plain : reference(c);
    }

    private static Map<String, Object> plain(Class<?> c) {
        if (c == String.class || c == ZoneId.class) {
            return map("type", "string");
        } else if (c == int.class || c == long.class || c == Integer.class) {
            return map("type", "integer");
        } else if (c == boolean.class) {
            return map("type", "boolean");
        } else if (c == Instant.class) {
            return map("type", "string", "format", "date-time");
        } else if (c == LocalDate.class) {
            return map("type", "string", "format", "date");
        } else if (c == YearMonth.class) {
            return map("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}$");
        } else if (c == Duration.class) {
            return map("type", "string", "format", "duration");
        } else if (c == UUID.class) {
            return map("type", "string", "format", "uuid");
        }
        return null;
    }

    private Map<String, Object> reference(Class<?> c) {
        String name = name(c);
        if (!schemas.containsKey(name)) {
            schemas.put(name, map());
            schemas.put(name, define(c));
        }
        return map("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> define(Class<?> c) {
        Optional<Method> value = value(c);
        if (c.isEnum()) {
            return map(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(c.getEnumConstants())
                            .map(e -> value.map(v -> call(v, e)).orElse(e.toString()))
                            .toList());
        }
        if (value.isPresent()) {
            return describe(value.get().getGenericReturnType());
        }
        if (c.isRecord()) {
            return object(c, map());
        }
        return oneOf(c);
    }

    private Map<String, Object> oneOf(Class<?> c) {
        String kind = c.getAnnotation(JsonTypeInfo.class).property();
        List<Object> kinds = new ArrayList<>();
        for (var subtype : c.getAnnotation(JsonSubTypes.class).value()) {
            kinds.add(object(subtype.value(), map(kind, map("const", subtype.name()))));
        }
        return map("oneOf", kinds);
    }

    private Map<String, Object> object(Class<?> c, Map<String, Object> properties) {
        for (var component : c.getRecordComponents()) {
            properties.put(component.getName(), describe(component.getGenericType()));
        }
        return map(
                "type",
                "object",
                "required",
                List.copyOf(properties.keySet()),
                "properties",
                properties);
    }

    private static Optional<Method> value(Class<?> c) {
        return Arrays.stream(c.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(JsonValue.class))
                .findFirst();
    }

    private static String name(Class<?> c) {
        Class<?> outer = c.getDeclaringClass();
        return outer == null ? c.getSimpleName() : name(outer) + "." + c.getSimpleName();
    }

    private static String call(Method method, Object on) {
        try {
            method.setAccessible(true);
            return (String) method.invoke(on);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
