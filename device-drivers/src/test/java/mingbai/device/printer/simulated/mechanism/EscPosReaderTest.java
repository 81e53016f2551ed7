package mingbai.device.printer.simulated.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import mingbai.device.printer.PaperWidth;
import mingbai.device.printer.SampleSlips;
import mingbai.device.printer.escpos.EscPosEncoding;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.simulated.mechanism.PrinterCommand.Style.Kind;
import org.junit.jupiter.api.Test;

/// The simulated printer's understanding of bytes, good and bad.
class EscPosReaderTest {
    private static final int NOISE_ROUNDS = 40;
    private static final int NOISE_LENGTH = 4_096;

    @Test
    void commandsAreReadWithTheirParameters() {
        assertEquals(
                List.of(
                        new PrinterCommand.Initialise(),
                        new PrinterCommand.Nothing("1c26"),
                        new PrinterCommand.Align(1),
                        new PrinterCommand.Size(5, 5),
                        new PrinterCommand.Style(Kind.BOLD, true),
                        new PrinterCommand.Print('A', 1),
                        new PrinterCommand.Print('号', 2),
                        new PrinterCommand.Print(0x2CC56, 2),
                        new PrinterCommand.Lines(1),
                        new PrinterCommand.Echo(1)),
                read("1b40 1c26 1b6101 1d2144 1b4501 41 bac5 9933c336 0a 1d7201"));
    }

    @Test
    void aCodeIsPrintedOnlyWhenToldTo() {
        List<PrinterCommand> commands =
                read(
                        "1d286b040031413200 1d286b0300314306 1d286b0300314531"
                                + "1d286b0400315030 41 1d286b0300315130");
        assertEquals(new PrinterCommand.Qr("A", 6, 'M'), commands.getLast());
        assertTrue(commands.stream().limit(4).allMatch(PrinterCommand.Nothing.class::isInstance));
    }

    @Test
    void outsideChineseModeABytePerCharacter() {
        assertEquals(
                List.of(
                        new PrinterCommand.Nothing("1c2e"),
                        new PrinterCommand.Print('╗', 1),
                        new PrinterCommand.Print('┼', 1)),
                read("1c2e bb c5"));
    }

    @Test
    void noNoiseBreaksTheReaderOrTheHead() throws IOException {
        Random random = new Random(20260302);
        for (int round = 0; round < NOISE_ROUNDS; round++) {
            byte[] noise = new byte[NOISE_LENGTH];
            random.nextBytes(noise);
            assertTrue(survive(noise) > 0, "round " + round);
        }
    }

    @Test
    void aDamagedSlipBreaksNothingEither() throws IOException {
        byte[] slip = new EscPosEncoding(EscPosProfile.USUAL_80).encode(SampleSlips.queue());
        Random random = new Random(20260303);
        for (int round = 0; round < NOISE_ROUNDS; round++) {
            byte[] damaged = slip.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertTrue(survive(damaged) > 0, "round " + round);
        }
    }

    /// How many commands were carried out before the bytes ended.
    private static int survive(byte[] bytes) throws IOException {
        EscPosReader reader = new EscPosReader(source(bytes));
        PaperRoll roll = new PaperRoll(PaperWidth.MM80.dots());
        PrintHead head = new PrintHead(roll);
        int count = 0;
        try {
            while (true) {
                head.carryOut(reader.next());
                count++;
                if (roll.full()) {
                    roll.cut();
                }
            }
        } catch (EOFException e) {
            roll.cut();
            return count;
        }
    }

    private static List<PrinterCommand> read(String hex) {
        List<PrinterCommand> commands = new ArrayList<>();
        EscPosReader reader =
                new EscPosReader(source(HexFormat.of().parseHex(hex.replace(" ", ""))));
        try {
            while (true) {
                commands.add(reader.next());
            }
        } catch (IOException e) {
            return commands;
        }
    }

    private static ByteSource source(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return () -> {
            int value = in.read();
            if (value < 0) {
                throw new EOFException("no more bytes");
            }
            return value;
        };
    }
}
