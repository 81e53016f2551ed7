package mingbai.model.wire;

import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The JSON form of every record on the wire. A missing or null field is an error, but for one that
/// came [Later]; an unknown one is ignored, so that an old reader survives a new writer.
public final class Wire {

    /// The largest message taken in, in bytes.
    public static final int MAX_MESSAGE = 8 * 1024 * 1024;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .injectableValues(new NothingSaid())
                    .addModule(records())
                    .build();

    private Wire() {}

    private static SimpleModule records() {
        return new SimpleModule() {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new ReflectedRecords());
            }
        }.addDeserializer(Instant.class, new Moments());
    }

    public static byte[] bytes(Object message) {
        return JSON.writeValueAsBytes(message);
    }

    /// Reads one message; everything that can be wrong with it is a [MalformedMessage].
    public static <T> T read(byte[] bytes, Class<T> type) throws MalformedMessage {
        if (bytes.length > MAX_MESSAGE) {
            throw new MalformedMessage(type, new IllegalArgumentException("too large"));
        }
        try {
            T message = JSON.readValue(bytes, type);
            if (message == null) {
                throw new MalformedMessage(type, new IllegalArgumentException("null"));
            }
            return message;
        } catch (JacksonException e) {
            throw new MalformedMessage(type, e);
        }
    }
}
