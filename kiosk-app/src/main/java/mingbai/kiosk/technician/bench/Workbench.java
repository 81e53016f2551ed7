package mingbai.kiosk.technician.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.status.DeviceReport;

/// What a technician can look at and try on this machine.
public interface Workbench {
    /// Something that is so, such as a version.
    record Fact(Phrase name, String value) {}

    /// Where the service's console is, if that is known.
    Optional<String> console();

    List<DeviceReport> devices();

    List<Fact> facts();

    /// Completes on the thread that draws.
    CompletableFuture<SlipOutcome> printTest();

    /// False where there is no loudspeaker.
    boolean speakTest();

    /// Ends the program; who started it starts it anew.
    void restart();

    /// Tells the hall manager.
    void tell(DeviceReport report);
}
