package mingbai.service.release;

import java.util.List;
import mingbai.model.signing.Verdict;

/// What came of something done to a release.
public sealed interface ReleaseOutcome {
    /// Signed; the other signature is still to come.
    record Signed(Part part) implements ReleaseOutcome {}

    /// Both have signed, and it is out.
    record Published(long version) implements ReleaseOutcome {}

    /// Said, or taken back.
    record Noted() implements ReleaseOutcome {}

    /// It changed since it was read: a signature over something else is worth nothing.
    record Changed() implements ReleaseOutcome {}

    /// Nothing of the kind waits.
    record NotNow() implements ReleaseOutcome {}

    /// Not for somebody in this role, or not for this scope.
    record NotAllowed() implements ReleaseOutcome {}

    /// The key is nobody's, somebody else's, or not trusted for this.
    record WrongKey() implements ReleaseOutcome {}

    /// The signature is not over these bytes.
    record BadSignature() implements ReleaseOutcome {}

    /// Whoever changed any of it does not approve it finally.
    record OwnWork() implements ReleaseOutcome {}

    /// One person signs one of the two parts.
    record SignedAlready() implements ReleaseOutcome {}

    /// Nobody signs it as it is, and why.
    record Faulty(List<String> objections) implements ReleaseOutcome {
        public Faulty {
            objections = List.copyOf(objections);
        }
    }

    /// Signed by two, and still refused.
    record Refused(Verdict.Reason reason) implements ReleaseOutcome {}
}
