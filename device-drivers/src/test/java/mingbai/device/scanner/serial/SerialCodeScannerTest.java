package mingbai.device.scanner.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.QuickOwner;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Readiness;
import mingbai.device.health.Statistics.Count;
import mingbai.device.led.PseudoTerminals;
import mingbai.device.line.ByteLine;
import mingbai.device.scanner.CodeScanner;
import mingbai.device.scanner.Scan;
import mingbai.device.scanner.setup.ScannerSetup;
import mingbai.device.scanner.simulated.SimulatedScanModule;
import mingbai.device.simulated.LineFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class SerialCodeScannerTest {
    private final BlockingQueue<Scan> told = new LinkedBlockingQueue<>();

    @TempDir Path directory;

    private static CodeScanner scanner(ByteLine.Opener line, ScannerModel model) {
        return SerialCodeScanner.connect(
                line, model, CodeSuffix.AUTO, QuickOwner.PATIENCE, InstantSource.system());
    }

    private Scan next() throws InterruptedException {
        Scan scan = told.poll(5, TimeUnit.SECONDS);
        assertTrue(scan != null, "nothing was told");
        return scan;
    }

    @ParameterizedTest
    @EnumSource(ScannerModel.class)
    void onlyWhileSomebodyListensItReads(ScannerModel model) throws Exception {
        var module = new SimulatedScanModule(model);
        try (var scanner = scanner(module.port(), model)) {
            Await.until("connected", () -> scanner.health().readiness() == Readiness.READY);
            assertEquals(model.start().length == 0, module.on());
            try (var _ = scanner.listen(told::add)) {
                Await.until("on", module::on);
                module.hold("A012-办理");
                assertEquals(new Scan.Code("A012-办理"), next());
                module.hold("䶮", Charset.forName("GB18030"));
                assertEquals(new Scan.Code("䶮"), next());
            }
            Await.until("off", () -> module.on() == (model.start().length == 0));
            if (module.hold("nobody")) {
                Await.until("heard", () -> scanner.statistics().of(Count.GOOD_READS) == 3);
            }
            try (var _ = scanner.listen(told::add)) {
                Await.until("on again", module::on);
                module.hold("somebody");
                assertEquals(new Scan.Code("somebody"), next());
            }
            assertEquals(Confidence.OBSERVED, scanner.health().confidence());
        }
    }

    @Test
    void itWorksOverARealSerialPort() throws Exception {
        var module = new SimulatedScanModule(ScannerModel.GM65);
        var cable = PseudoTerminals.in(directory);
        try (var _ = module.port().serve(cable.there().open());
                var scanner = scanner(cable.here(), ScannerModel.GM65);
                var _ = scanner.listen(told::add)) {
            Await.until("on", module::on);
            module.port().fault(LineFault.DRIBBLES, true);
            module.hold("办理进度 A012");
            assertEquals(new Scan.Code("办理进度 A012"), next());
            assertEquals(DeviceStatus.ONLINE, scanner.selfTest().status());
            module.port().fault(LineFault.SILENT, true);
            assertEquals(DeviceStatus.OFFLINE, scanner.selfTest().status());
            module.port().fault(LineFault.SILENT, false);
            Await.until("well", () -> scanner.health().status() == DeviceStatus.ONLINE);
            cable.close();
            Await.until("noticed", () -> scanner.health().status() == DeviceStatus.NO_DEVICE);
            assertEquals(1, scanner.statistics().of(Count.GOOD_READS));
        }
    }

    @Test
    void itIsFoundAgainAfterTheCableWasOut() throws Exception {
        var module = new SimulatedScanModule(ScannerModel.GM72);
        module.port().fault(LineFault.UNPLUGGED, true);
        try (var scanner = scanner(module.port(), ScannerModel.GM72);
                var _ = scanner.listen(told::add)) {
            Await.until("missing", () -> scanner.health().status() == DeviceStatus.NO_DEVICE);
            assertEquals("找不到扫码器，请检查连线和地址。", scanner.health().details().getFirst().chinese());
            module.port().fault(LineFault.UNPLUGGED, false);
            Await.until("on", module::on);
            module.hold("A012");
            assertEquals(new Scan.Code("A012"), next());
            module.port().fault(LineFault.HANGS_UP, true);
            module.hold("A013");
            module.port().fault(LineFault.HANGS_UP, false);
            Await.until("again", () -> scanner.statistics().of(Count.CONNECTIONS) == 2);
        }
    }

    @Test
    void noiseIsToldAsUnreadableAndWhatFollowsIsRead() throws Exception {
        var module = new SimulatedScanModule(ScannerModel.PLAIN);
        try (var scanner = scanner(module.port(), ScannerModel.PLAIN);
                var _ = scanner.listen(told::add)) {
            Await.until("connected", () -> scanner.health().status() == DeviceStatus.ONLINE);
            assertEquals(Confidence.ASSUMED, scanner.health().confidence());
            module.port().fault(LineFault.GARBAGE, true);
            module.hold("A012");
            assertEquals(new Scan.Unreadable(Scan.Why.NO_TEXT), next());
            module.port().fault(LineFault.GARBAGE, false);
            module.hold("A012");
            assertEquals(new Scan.Code("A012"), next());
            assertEquals(1, scanner.statistics().of(Count.FAILED_READS));
        }
    }

    @Test
    void aListenerThatFailsSpoilsNothing() throws Exception {
        var module = new SimulatedScanModule(ScannerModel.PLAIN);
        try (var scanner = scanner(module.port(), ScannerModel.PLAIN)) {
            Await.until("connected", () -> scanner.health().status() == DeviceStatus.ONLINE);
            var broken =
                    scanner.listen(scan -> {
                        told.add(scan);
                        throw new IllegalStateException("a fault of the listener's");
                    });
            module.hold("A012");
            assertEquals(new Scan.Code("A012"), next());
            broken.close();
            module.hold("unheard");
            Await.until("heard", () -> scanner.statistics().of(Count.GOOD_READS) == 2);
            var _ = scanner.listen(told::add);
            module.hold("A013");
            assertEquals(new Scan.Code("A013"), next());
        }
    }

    @Test
    void theSetupNamesWhatIsWrong() throws Exception {
        assertTrue(ScannerSetup.plain("simulated").simulated());
        try (var scanner = ScannerSetup.plain("simulated").open(InstantSource.system())) {
            Await.until("there", () -> scanner.health().status() == DeviceStatus.ONLINE);
        }
        assertFalse(ScannerSetup.plain("serial:/dev/serial/by-id/x").simulated());
        assertThrows(IllegalArgumentException.class, () -> ScannerSetup.plain("ttyUSB0"));
        assertThrows(IllegalArgumentException.class, () -> ScannerModel.parse("gm66"));
        assertThrows(IllegalArgumentException.class, () -> CodeSuffix.parse("crcr"));
        assertEquals("Code[4 characters]", new Scan.Code("A012").toString());
    }
}
