package mingbai.model.signing;

/// What a key may sign.
public enum Role {
    /// Says which keys hold which role; kept offline.
    ROOT,
    /// Prepares content: one of the two signatures on a manifest.
    EDITOR,
    /// Approves content: the other one.
    REVIEWER,
    /// On duty: darkens screens, or shows a notice that ends by itself.
    EMERGENCY,
    /// The service's own key: queue snapshots, calls, answers, receipts, stamps and the answers
    /// that let technicians in; never content.
    LIVE
}
