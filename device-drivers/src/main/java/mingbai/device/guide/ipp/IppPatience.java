package mingbai.device.guide.ipp;

import java.time.Duration;

/// How long the driver waits for what.
///
/// - `answer`: for the reply to one question
/// - `send`: for the printer to take a guide
/// - `finish`: from then on until a guide is given up
/// - `look`: between two looks at a guide being printed
/// - `watch`: between two looks at an idle printer
public record IppPatience(
        Duration answer, Duration send, Duration finish, Duration look, Duration watch) {
    public static final IppPatience USUAL =
            new IppPatience(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(90),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(10));
}
