package mingbai.model.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TicketNumberTest {

    @Test
    void whatIsPrintedIsWhatIsRead() {
        for (int serial = 0; serial <= TicketNumber.MAX_SERIAL; serial++) {
            var number = new TicketNumber("M", serial);
            assertEquals(number, TicketNumber.parse(number.text()));
        }
        assertEquals("A001", new TicketNumber("A", 1).text());
    }

    @Test
    void anythingElseIsRefused() {
        for (String text : new String[] {"", "a001", "A1", "A0001", "ABC001", "A001 ", "Ａ００１"}) {
            assertThrows(IllegalArgumentException.class, () -> TicketNumber.parse(text), text);
        }
    }
}
