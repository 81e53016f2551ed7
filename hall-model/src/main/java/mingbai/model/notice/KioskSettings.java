package mingbai.model.notice;

import java.time.Duration;

/// How the kiosks of a hall behave. `ticketPage` is the address that a ticket's QR code opens, the
/// token is put behind it.
public record KioskSettings(
        Duration idle, Duration countdown, boolean reasonForLowGrades, String ticketPage) {

    /// The usual times: 60 s without a touch, then 20 s to say "go on".
    public static KioskSettings usual(String ticketPage) {
        return new KioskSettings(Duration.ofSeconds(60), Duration.ofSeconds(20), true, ticketPage);
    }
}
