package mingbai.device.idcard.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.QuickOwner;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Readiness;
import mingbai.device.health.Statistics.Count;
import mingbai.device.idcard.CardField;
import mingbai.device.idcard.CardKind;
import mingbai.device.idcard.CardSeen;
import mingbai.device.idcard.CardSeen.Unreadable.Why;
import mingbai.device.idcard.IdCard;
import mingbai.device.idcard.IdCardReader;
import mingbai.device.idcard.setup.IdCardSetup;
import mingbai.device.idcard.simulated.CardFault;
import mingbai.device.idcard.simulated.FictionalCard;
import mingbai.device.idcard.simulated.SimulatedSam;
import mingbai.device.led.PseudoTerminals;
import mingbai.device.line.ByteLine;
import mingbai.device.simulated.LineFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class SamIdCardReaderTest {
    private static final SamPatience PATIENCE =
            new SamPatience(SamPatience.FASTEST, Duration.ofMillis(400), Duration.ofMillis(600));

    private final SimulatedSam sam = new SimulatedSam();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir Path directory;

    private static IdCardReader reader(ByteLine.Opener line) {
        return SamIdCardReader.connect(line, PATIENCE, QuickOwner.PATIENCE, InstantSource.system());
    }

    private void tell(CardSeen seen) {
        told.add(
                switch (seen) {
                    case CardSeen.Read(IdCard card) -> new String(card.chars(CardField.NAME));
                    case CardSeen.Unreadable(Why why) -> why.name();
                });
    }

    private String next() throws InterruptedException {
        String next = told.poll(10, TimeUnit.SECONDS);
        assertTrue(next != null, "nothing was told");
        return next;
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void aCardIsToldOnceAndThenWiped(CardKind kind) throws Exception {
        BlockingQueue<IdCard> cards = new LinkedBlockingQueue<>();
        try (var reader = reader(sam.port());
                var _ =
                        reader.await(seen -> {
                            tell(seen);
                            cards.add(((CardSeen.Read) seen).card());
                        })) {
            sam.lay(FictionalCard.of(kind));
            String name = next();
            IdCard card = cards.poll(5, TimeUnit.SECONDS);
            Await.until("wiped", () -> isWiped(card));
            int before = sam.finds();
            Await.until("looked for again", () -> sam.finds() > before + 1);
            assertEquals(0, told.size());
            sam.lay(FictionalCard.of(kind));
            assertEquals(name, next());
        }
    }

    private static boolean isWiped(IdCard card) {
        try {
            card.chars(CardField.NUMBER);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REJECTS_ONCE,张示例",
        "LIES_BADLY,LIES_BADLY",
        "WRONG_CARD,WRONG_CARD",
        "CONTRADICTS,DAMAGED"
    })
    void aBadCardIsToldForWhatItIs(CardFault fault, String outcome) throws Exception {
        sam.fault(fault, true);
        try (var reader = reader(sam.port());
                var _ = reader.await(this::tell)) {
            sam.lay(FictionalCard.of(CardKind.RESIDENT));
            assertEquals(outcome, next());
            assertEquals(Readiness.READY, reader.health().readiness());
        }
    }

    @Test
    void whileNobodyWaitsNoCardIsLookedFor() throws Exception {
        try (var reader = reader(sam.port())) {
            Await.until("well", () -> reader.health().readiness() == Readiness.READY);
            sam.lay(FictionalCard.of(CardKind.RESIDENT));
            assertEquals(DeviceStatus.ONLINE, reader.selfTest().status());
            assertEquals(0, sam.finds());
            reader.await(this::tell).close();
        }
    }

    @Test
    void itWorksOverARealSerialPortUnderEveryFault() throws Exception {
        var cable = PseudoTerminals.in(directory);
        try (var _ = sam.port().serve(cable.there().open());
                var reader = reader(cable.here());
                var _ = reader.await(this::tell)) {
            for (LineFault harmless : new LineFault[] {LineFault.NOISE, LineFault.DRIBBLES}) {
                sam.port().fault(harmless, true);
                sam.lay(FictionalCard.of(CardKind.RESIDENT));
                assertEquals("张示例", next());
                sam.port().fault(harmless, false);
            }
            suffers(reader, LineFault.SILENT, DeviceStatus.OFFLINE);
            suffers(reader, LineFault.GARBAGE, DeviceStatus.OFFLINE);
            suffers(reader, LineFault.WRONG_CHECKSUM, DeviceStatus.HARDWARE_ERROR);
            suffers(reader, LineFault.HANGS_UP, DeviceStatus.OFFLINE);
            sam.lay(FictionalCard.of(CardKind.FOREIGNER));
            assertEquals("示例", next());
            cable.close();
            Await.until("gone", () -> reader.health().status() == DeviceStatus.NO_DEVICE);
            assertEquals(3, reader.statistics().of(Count.GOOD_READS));
        }
    }

    private void suffers(IdCardReader reader, LineFault fault, DeviceStatus status) {
        sam.port().fault(fault, true);
        Await.until(fault + " is noticed", () -> reader.health().status() == status);
        sam.port().fault(fault, false);
        Await.until(fault + " heals", () -> reader.health().status() == DeviceStatus.ONLINE);
    }

    @Test
    void anIllModuleIsToldAsSuch() {
        sam.fault(CardFault.MODULE_ILL, true);
        try (var reader = reader(sam.port())) {
            Await.until("ill", () -> reader.health().status() == DeviceStatus.HARDWARE_ERROR);
            assertTrue(reader.health().details().getFirst().chinese().contains("安全模块"));
            sam.fault(CardFault.MODULE_ILL, false);
            assertEquals(DeviceStatus.ONLINE, reader.selfTest().status());
        }
    }

    @Test
    void aReaderIsNeverAskedTooOften() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SamPatience(Duration.ofMillis(299), Duration.ZERO, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new IdCardSetup("ttyS0"));
        assertTrue(new IdCardSetup("simulated").simulated());
    }
}
