package mingbai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowListTest {
    private static final Breach SLEEP =
            new Breach(
                    "nobody-sleeps", "mingbai.kiosk.Nap", "Method <mingbai.kiosk.Nap.doze()> ...");

    @Test
    void aBreachIsReportedWithTheLineToPaste() {
        var complaint = complaint("", SLEEP);
        assertTrue(complaint.contains("nobody-sleeps | mingbai.kiosk.Nap | "), complaint);
        assertTrue(complaint.contains("Mend: wait for the event"), complaint);
    }

    @Test
    void anAllowedBreachIsNotReported() {
        assertEquals(
                "", complaint("nobody-sleeps | mingbai.kiosk.Nap | the driver's pause", SLEEP));
    }

    @Test
    void aRoomMayBeAllowedAsAWhole() {
        assertEquals(
                "", complaint("nobody-sleeps | mingbai.kiosk | measured by the second", SLEEP));
    }

    @Test
    void anExceptionForOnePlaceDoesNotCoverAPlaceWithALongerName() {
        var complaint = complaint("nobody-sleeps | mingbai.kiosk.Na | the driver's pause", SLEEP);
        assertTrue(complaint.contains("mingbai.kiosk.Nap"), complaint);
    }

    @Test
    void anExceptionForAnotherRuleDoesNotHelp() {
        var complaint = complaint("no-cycles | mingbai.kiosk.Nap | the driver's pause", SLEEP);
        assertTrue(complaint.contains("mingbai.kiosk.Nap"), complaint);
    }

    @Test
    void anExceptionNoLongerNeededIsReported() {
        var complaint = complaint("nobody-sleeps | mingbai.kiosk.Nap | the driver's pause");
        assertTrue(complaint.contains("Delete from"), complaint);
    }

    @Test
    void anExceptionWithoutAReasonIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> AllowList.parse("nobody-sleeps | Nap | so"));
        assertThrows(IllegalArgumentException.class, () -> AllowList.parse("nobody-sleeps | Nap"));
    }

    private static String complaint(String allowed, Breach... breaches) {
        return AllowList.parse(allowed)
                .complaint("nobody-sleeps", "wait for the event", List.of(breaches));
    }
}
