package mingbai.model.enrolment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mingbai.model.content.Bytes;
import mingbai.model.signing.TrustRoot;

/// What a box is told.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reply")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Waiting.class, name = "waiting"),
    @JsonSubTypes.Type(value = Reply.Enrolled.class, name = "enrolled"),
    @JsonSubTypes.Type(value = Reply.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Reply.Renewed.class, name = "renewed")
})
public sealed interface Reply {

    /// A manager has to look at it: the code to show, until when it counts, and the console's page.
    record Waiting(Token token, PairingCode code, Instant until, String page) implements Reply {}

    /// It is a station now. `chain` is its certificate and the authority's (X.509, DER); `settings`
    /// are keys of a station's configuration.
    record Enrolled(List<Bytes> chain, TrustRoot trust, Map<String, String> settings)
            implements Reply {
        public Enrolled {
            chain = List.copyOf(chain);
            settings = Map.copyOf(settings);
        }
    }

    /// It is not, and may ask again.
    record Refused(Why why) implements Reply {}

    /// Why not.
    enum Why {
        BY_A_MANAGER,
        TOO_LATE,
        TOO_MANY_REQUESTS,
        MALFORMED,
        UNKNOWN_CERTIFICATE
    }

    /// A station's next certificate.
    record Renewed(List<Bytes> chain) implements Reply {
        public Renewed {
            chain = List.copyOf(chain);
        }
    }
}
