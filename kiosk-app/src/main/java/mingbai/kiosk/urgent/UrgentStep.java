package mingbai.kiosk.urgent;

import mingbai.model.emergency.UrgentNotice;

/// What lies over the kiosk's screens.
public sealed interface UrgentStep {
    /// Nothing does.
    record Quiet() implements UrgentStep {}

    /// An urgent notice, and until when it stands: `10:30`.
    record Warning(UrgentNotice notice, String until) implements UrgentStep {}
}
