package mingbai.service.bundle;

import mingbai.service.reply.Refusal;

/// What came of bringing an update.
public sealed interface BundleOutcome {

    /// It is there, whole.
    record Kept(Bundle bundle) implements BundleOutcome {}

    /// It is not, and nothing of it was kept.
    record NotKept(Refusal why) implements BundleOutcome {}
}
