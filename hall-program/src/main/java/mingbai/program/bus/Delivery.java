package mingbai.program.bus;

import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;

/// One message that arrived, with its MQTT 5 request properties.
public record Delivery(
        String topic, Bytes payload, Optional<String> responseTopic, Bytes correlation) {
    /// The payload as the message it should be.
    public <T> T read(Class<T> type) throws MalformedMessage {
        return Wire.read(payload.toArray(), type);
    }

    /// The id between the kind and the last level: the station of `mb/1/station/k01/status`.
    public String id() {
        String[] levels = topic.split("/", -1);
        return levels.length > 2 ? levels[levels.length - 2] : "";
    }
}
