package mingbai.display.programme.onair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mingbai.display.SampleHall;
import org.junit.jupiter.api.Test;

class CallInboxTest {

    @Test
    void callsFromOutsideWaitInABoundedInboxInOrder() {
        var inbox = new CallInbox();
        for (int i = 1; i <= CallInbox.MOST + 5; i++) {
            inbox.put(SampleHall.call(i, "A%03d".formatted(i), 1));
        }
        var taken = inbox.takeAll();
        assertEquals(CallInbox.MOST, taken.size());
        assertEquals(1, taken.getFirst().sequence());
        assertEquals(List.of(), inbox.takeAll());
    }
}
