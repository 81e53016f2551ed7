package mingbai.service.queue;

import java.util.UUID;

/// Names one press of a button, so that it is carried out once.
public record CommandId(UUID value) {
    public static CommandId parse(String text) {
        return new CommandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
