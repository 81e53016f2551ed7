package mingbai.program.bus;

import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.wire.Topic;

/// One message on its way out.
record Outgoing(
        Topic topic, Bytes payload, boolean retained, Optional<Topic> answers, Bytes correlation) {

    static final Bytes NOTHING = Bytes.of(new byte[0]);

    static Outgoing of(Topic topic, byte[] payload, boolean retained) {
        return new Outgoing(topic, Bytes.of(payload), retained, Optional.empty(), NOTHING);
    }
}
