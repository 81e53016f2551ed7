package mingbai.service.calling;

import java.util.UUID;

/// Names one press of a button, so that it is carried out once.
public record CommandId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
