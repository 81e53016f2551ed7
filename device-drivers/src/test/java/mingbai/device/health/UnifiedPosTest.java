package mingbai.device.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import mingbai.device.health.Statistics.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedPosTest {
    @ParameterizedTest
    @CsvSource({
        "ONLINE,0,2001",
        "OFFLINE,108,2003",
        "POWER_OFF,108,2002",
        "NO_DEVICE,107,2004",
        "HARDWARE_ERROR,111,2001",
        "USER_ERROR,114,2001",
        "FRAUD_ATTEMPT,114,2001",
        "POTENTIAL_FRAUD,114,2001",
        "DEVICE_BUSY,113,2000",
        "STARTING,105,2000"
    })
    void eachStateHasItsNumbers(DeviceStatus status, int error, int power) {
        assertEquals(new UnifiedPos(error, power), UnifiedPos.of(status));
    }

    @Test
    void whatIsCountedIsToldFromZero() {
        var tally = new Tally(Count.GOOD_READS, Count.FAILED_READS);
        tally.add(Count.GOOD_READS);
        assertEquals(
                new Statistics(Map.of(Count.GOOD_READS, 1L, Count.FAILED_READS, 0L)),
                tally.statistics());
        assertEquals(0, tally.statistics().of(Count.KEYS_PRESSED));
    }
}
