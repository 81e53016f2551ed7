package mingbai.device.printer.escpos;

import java.time.Duration;

/// How long the driver waits for what.
///
/// - `answer`: for the reply to one status question
/// - `settle`: how long a printer without echo must look well before a slip counts as printed
/// - `finish`: from the last byte of a slip until it is given up
/// - `send`: for the printer to take all bytes of a slip
/// - `watch`: between two looks at an idle printer
public record Patience(
        Duration answer, Duration settle, Duration finish, Duration send, Duration watch) {
    public static final Patience USUAL =
            new Patience(
                    Duration.ofMillis(800),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(2));
}
