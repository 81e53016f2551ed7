package mingbai.kiosk.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mingbai.kiosk.urgent.UrgentStep.Quiet;
import mingbai.kiosk.urgent.UrgentStep.Warning;
import mingbai.model.emergency.UrgentNotice;
import mingbai.station.emergency.Emergency;
import org.junit.jupiter.api.Test;

class UrgentViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final UrgentNotice POWER =
            new UrgentNotice("停电", "一层停电。", NOW.plusSeconds(3600));
    private static final UrgentNotice WATER =
            new UrgentNotice("停水", "二层停水。", NOW.plusSeconds(7200));

    private final UrgentViewModel model = new UrgentViewModel(NOW, ZONE);

    @Test
    void theNearestOrderLiesOnTopUntilItIsRead() {
        model.show(new Emergency(false, List.of(POWER, WATER)));
        assertEquals(new Warning(POWER, "10:00"), model.step().get());
        model.putAside();
        assertEquals(new Warning(WATER, "11:00"), model.step().get());
        model.putAside();
        assertEquals(new Quiet(), model.step().get());
        assertTrue(model.anyPutAside());
    }

    @Test
    void theNextVisitorSeesItAgain() {
        model.show(new Emergency(false, List.of(POWER)));
        model.putAside();
        model.forget();
        assertEquals(new Warning(POWER, "10:00"), model.step().get());
        assertFalse(model.anyPutAside());
    }

    @Test
    void itEndsByTheClockAndByAnOrder() {
        model.show(new Emergency(false, List.of(POWER)));
        model.tick(NOW.plusSeconds(3600), ZONE);
        assertEquals(new Quiet(), model.step().get());
        model.show(new Emergency(false, List.of(WATER)));
        model.show(Emergency.NONE);
        assertEquals(new Quiet(), model.step().get());
    }
}
