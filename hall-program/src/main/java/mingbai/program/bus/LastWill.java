package mingbai.program.bus;

import mingbai.model.content.Bytes;
import mingbai.model.wire.Topic;

/// What the broker publishes, retained, when a client is gone without a word.
public record LastWill(Topic topic, Bytes payload) {}
