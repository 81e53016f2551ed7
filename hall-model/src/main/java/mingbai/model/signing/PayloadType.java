package mingbai.model.signing;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a signed envelope holds; the type is signed with the payload, so that a signature over one
/// kind is worth nothing for another.
public enum PayloadType {
    MANIFEST("manifest"),
    TRUST_ROOT("trust-root"),
    KEY_REQUEST("key-request"),
    EMERGENCY_ORDER("emergency-order"),
    STAMP("stamp"),
    QUEUE_SNAPSHOT("queue-snapshot"),
    CALL("call"),
    ANSWER("answer"),
    RECEIPT("receipt"),
    UNLOCK("unlock"),
    COMMAND("command");

    private final String mediaType;

    PayloadType(String name) {
        this.mediaType = "application/vnd.mingbai." + name + "+json";
    }

    @JsonValue
    public String mediaType() {
        return mediaType;
    }
}
