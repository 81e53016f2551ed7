package mingbai.device.guide.simulated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import mingbai.device.Await;
import mingbai.device.guide.SampleGuides;
import mingbai.device.guide.ipp.IppAddress;
import mingbai.device.guide.ipp.IppGuidePrinter;
import mingbai.device.guide.ipp.IppPatience;
import mingbai.device.health.DeviceStatus;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrintOutcome.Certainty;
import mingbai.device.printer.PrintOutcome.Printed;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrinterTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A guide through a real CUPS: our driver asks its queue, its own IPP backend drives our printer.
@Timeout(120)
class CupsPeerTest {
    private static final IppPatience PATIENCE =
            new IppPatience(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(40),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(1));

    @TempDir Path folder;

    @Test
    void aGuideGoesThroughTheQueueUnchangedAndIsConfirmed() throws Exception {
        Path tray = folder.resolve("tray");
        try (var paper = SimulatedGuidePrinter.start(tray);
                var cups = CupsServer.start(folder.resolve("cups"), paper.address());
                var printer = new IppGuidePrinter(cups.queue(), InstantSource.system(), PATIENCE)) {
            Await.until("online", () -> printer.health().status() == DeviceStatus.ONLINE);
            PrintOutcome outcome = printer.print(SampleGuides.item());
            assertEquals(new Printed(Certainty.CONFIRMED), outcome);
            Await.until("the guide", () -> Files.exists(tray.resolve("guide-0001.pdf")));
            assertArrayEquals(
                    new byte[] {'%', 'P', 'D', 'F'},
                    Arrays.copyOf(Files.readAllBytes(tray.resolve("guide-0001.pdf")), 4));
        }
    }

    @Test
    void aQueueThatIsNotThereIsNoDevice() throws Exception {
        try (var paper = SimulatedGuidePrinter.start(folder.resolve("tray"));
                var cups = CupsServer.start(folder.resolve("cups"), paper.address());
                var printer =
                        new IppGuidePrinter(
                                IppAddress.parse(cups.queue() + "-other"),
                                InstantSource.system(),
                                PATIENCE)) {
            assertEquals(new Refused(PrinterTrouble.NO_DEVICE), printer.print(SampleGuides.item()));
        }
    }
}
