package mingbai.service.bus;

import java.util.Optional;
import mingbai.model.content.Bytes;

/// One message on its way out.
record Outgoing(String topic, Bytes payload, boolean retained, Optional<Bytes> correlation) {}
