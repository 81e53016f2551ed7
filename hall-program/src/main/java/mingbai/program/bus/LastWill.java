package mingbai.program.bus;

import java.util.function.Supplier;
import mingbai.model.content.Bytes;
import mingbai.model.wire.Topic;

/// What the broker publishes, retained, when a client is gone without a word. It is written when
/// the client connects: a program that starts has more urgent things to do.
public record LastWill(Topic topic, Supplier<Bytes> payload) {}
