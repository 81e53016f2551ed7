package mingbai.device.led.novastar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.health.DeviceStatus;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.FrameTorture;
import mingbai.device.led.Impatient;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.MovedClock;
import mingbai.device.led.ScreenBrightness;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.novastar.simulated.SimulatedNovastarCard;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedLed;
import org.junit.jupiter.api.Test;

class NovastarBrightnessTest {
    private static final BoardShape WALL =
            new BoardShape(1920, 1080, BoardShape.Dots.RED_GREEN_BLUE);

    private final MovedClock clock = new MovedClock();
    private final SimulatedNovastarCard card = new SimulatedNovastarCard(new LedPanel(WALL, clock));
    private final FrameTorture<NovastarFrame> torture =
            new FrameTorture<>(
                    NovastarFraming::encode,
                    () -> new NovastarFraming(false),
                    NovastarBrightnessTest::any);

    private static NovastarFrame any(Random random) {
        byte[] data = new byte[random.nextInt(60)];
        random.nextBytes(data);
        return new NovastarFrame(
                false, 0, random.nextInt(256), true, random.nextInt(), Octets.of(data));
    }

    private static LedOutcome soon(java.util.concurrent.CompletableFuture<LedOutcome> future)
            throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    /// The published example of a checksum: a request to read 256 bytes at 0A000000.
    @Test
    void thePublishedExampleIsUnderstood() {
        Octets printed = Octets.hex("55 AA 00 32 FE 00 01 00 00 00 00 00 00 00 00 0A 00 01 91 56");
        assertEquals(
                List.of(new NovastarFrame(false, 0, 0x32, false, 0x0A000000, Octets.hex(""))),
                new NovastarFraming(false).take(printed.bytes()));
    }

    @Test
    void brightnessIsWrittenToEveryReceivingCard() {
        assertEquals(
                Octets.hex("55 AA 00 07 FE 00 01 FF FF FF 01 00 01 00 00 02 01 00 80 DD 59"),
                Octets.of(NovastarFrame.brightness(7, 0x80).bytes()));
    }

    @Test
    void framesSurviveAnyContentCutAndNoise() {
        torture.whatIsEncodedIsDecoded(51);
        torture.aFrameMayBeCutAnywhere(52);
        torture.afterNoiseItFindsTheNextFrames(53);
        torture.pureNoiseIsSurvived(54);
    }

    @Test
    void theWallIsDimmedAndDimmedAgainAfterAPowerCut() throws Exception {
        try (SimulatedLed led = SimulatedLed.onTcp(card, 0);
                ScreenBrightness wall =
                        NovastarBrightness.connect(
                                led.address(), Impatient.settings(WALL, clock))) {
            assertEquals(LedOutcome.shown(), soon(wall.brightness(new Brightness(50))));
            assertEquals(128, card.level());
            led.fault(LedFault.UNPLUGGED, true);
            Await.until("noticed", () -> wall.health().status() == DeviceStatus.NO_DEVICE);
            assertEquals(
                    new LedOutcome.Kept(LedTrouble.NO_DEVICE),
                    soon(wall.brightness(new Brightness(20))));
            led.fault(LedFault.UNPLUGGED, false);
            Await.until("dimmed again", () -> card.level() == 51);
            led.fault(LedFault.WRONG_CHECKSUM, true);
            assertEquals(
                    new LedOutcome.Kept(LedTrouble.GARBLED),
                    soon(wall.brightness(new Brightness(30))));
        }
    }
}
