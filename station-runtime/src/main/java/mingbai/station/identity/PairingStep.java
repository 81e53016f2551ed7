package mingbai.station.identity;

import java.time.Instant;
import java.util.Optional;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.PairingCode;

/// What the pairing screen (配对画面) shows.
public sealed interface PairingStep {

    /// The service at that address does not answer yet. Meanwhile the request lies ready as a file:
    /// the fingerprint of its key, and what was wrong with the last answer that came as one, or
    /// `""`.
    record Seeking(String service, Optional<Fingerprint> written, String refused)
            implements PairingStep {
        public Seeking(String service) {
            this(service, Optional.empty(), "");
        }
    }

    /// A manager types the code and compares the fingerprint; `page` with the code is the square.
    record Showing(PairingCode code, Fingerprint fingerprint, String page, Instant until)
            implements PairingStep {
        public String square() {
            return page + "?code=" + code.digits();
        }
    }

    /// A manager said no; it asks again soon.
    record TurnedAway() implements PairingStep {}

    /// It is a station, and starts as one.
    record Enrolled(String station) implements PairingStep {}
}
