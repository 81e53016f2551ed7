package mingbai.program.bus;

import mingbai.model.wire.MalformedMessage;

/// Takes messages in, on the bus's one dispatcher thread: it must not wait for anything.
@FunctionalInterface
public interface Subscriber {
    /// Throws [MalformedMessage] when it is not the message it should be; the bus counts it.
    void take(Delivery delivery) throws MalformedMessage;
}
