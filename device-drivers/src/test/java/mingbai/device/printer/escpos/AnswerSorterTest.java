package mingbai.device.printer.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mingbai.device.health.PaperStatus;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.escpos.answer.Answer;
import mingbai.device.printer.escpos.answer.AnswerSorter;
import mingbai.device.printer.escpos.answer.PrinterCondition;
import org.junit.jupiter.api.Test;

/// What a printer says, told apart however it arrives.
class AnswerSorterTest {
    private static final byte[] TALK =
            HexFormat.of().parseHex("12" + "11" + "1400000f" + "00" + "13" + "72" + "ff");

    private static final List<Answer> MEANT =
            List.of(
                    new Answer.RealTime(0x12),
                    new Answer.Unasked(0x14, 0, 0, 0x0F),
                    new Answer.Echo(0),
                    new Answer.RealTime(0x72),
                    new Answer.Noise(0xFF));

    @Test
    void answersAreTheSameHoweverTheyAreSplit() {
        for (int split = 0; split <= TALK.length; split++) {
            AnswerSorter sorter = new AnswerSorter();
            List<Answer> heard = new ArrayList<>(sorter.take(part(0, split)));
            heard.addAll(sorter.take(part(split, TALK.length)));
            assertEquals(MEANT, heard, "split at " + split);
        }
    }

    @Test
    void afterNoiseTheNextAnswerIsUnderstood() {
        Random random = new Random(20260302);
        for (int i = 0; i < 1_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            AnswerSorter sorter = new AnswerSorter();
            sorter.take(noise);
            List<Answer> heard = sorter.take(new byte[] {(byte) 0xFF, 0x12});
            assertEquals(new Answer.RealTime(0x12), heard.getLast());
        }
    }

    /// Epson TM-U220A manual, pp. 54 and 82; the paper bits come in pairs.
    @Test
    void eachStatusBitMeansWhatTheManualSays() {
        assertEquals(Optional.empty(), condition(0x12, 0x12, 0x12, 0x12).trouble());
        assertEquals(PaperStatus.FULL, condition(0x12, 0x12, 0x12, 0x12).paper());
        assertEquals(PaperStatus.LOW, condition(0x12, 0x12, 0x12, 0x1E).paper());
        assertEquals(PaperStatus.OUT, condition(0x1A, 0x32, 0x12, 0x7E).paper());
        assertTrouble(PrinterTrouble.COVER_OPEN, condition(0x1A, 0x16, 0x12, 0x12));
        assertTrouble(PrinterTrouble.NO_PAPER, condition(0x1A, 0x32, 0x12, 0x72));
        assertTrouble(PrinterTrouble.CUTTER, condition(0x1A, 0x52, 0x1A, 0x12));
        assertTrouble(PrinterTrouble.HARDWARE, condition(0x1A, 0x52, 0x32, 0x12));
        assertTrouble(PrinterTrouble.OFFLINE, condition(0x1A, 0x12, 0x12, 0x12));
    }

    private static PrinterCondition condition(int one, int two, int three, int four) {
        return new PrinterCondition(one, two, three, four);
    }

    private static void assertTrouble(PrinterTrouble trouble, PrinterCondition condition) {
        assertEquals(Optional.of(trouble), condition.trouble());
    }

    private static byte[] part(int from, int to) {
        return java.util.Arrays.copyOfRange(TALK, from, to);
    }
}
