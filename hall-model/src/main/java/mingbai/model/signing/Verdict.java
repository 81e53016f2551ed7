package mingbai.model.signing;

import mingbai.model.content.Bytes;

/// What verification found. Only [Trusted] has a payload.
public sealed interface Verdict {

    /// Signed by whom it must be; these are the signed bytes.
    record Trusted(Bytes payload) implements Verdict {}

    /// Not to be used, and why.
    record Refused(Reason reason) implements Verdict {}

    /// Why something signed is refused; each is reported by this name.
    enum Reason {
        MALFORMED,
        WRONG_TYPE,
        UNKNOWN_KEY,
        BAD_SIGNATURE,
        TOO_FEW_SIGNATURES,
        SAME_PERSON_TWICE,
        WRONG_SCOPE,
        OUT_OF_REACH,
        STALE_VERSION,
        EXPIRED,
        WRONG_DOCUMENT
    }
}
