package mingbai.service.publish;

import java.util.List;
import mingbai.model.content.Scope;
import mingbai.model.signing.Verdict;

/// What came of publishing one scope.
public sealed interface PublishOutcome {
    Scope scope();

    /// A new version is out; `sent` counts the documents that were new.
    record Published(Scope scope, long version, int sent) implements PublishOutcome {}

    /// Everything is out already, in this version.
    record Unchanged(Scope scope, long version) implements PublishOutcome {}

    /// Waits for the signatures of people.
    record Unsigned(Scope scope) implements PublishOutcome {}

    /// Nobody is asked to sign it: this is why.
    record Objected(Scope scope, List<String> objections) implements PublishOutcome {
        public Objected {
            objections = List.copyOf(objections);
        }
    }

    /// The envelope does not carry the right signatures, or not over what is to be published.
    record Refused(Scope scope, Verdict.Reason reason) implements PublishOutcome {}
}
