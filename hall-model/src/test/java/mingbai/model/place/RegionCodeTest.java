package mingbai.model.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionCodeTest {

    @Test
    void aVillageHasAllFiveLevelsAboveAndIncludingIt() {
        assertEquals(
                List.of(
                        new RegionCode("530000000000"),
                        new RegionCode("530100000000"),
                        new RegionCode("530127000000"),
                        new RegionCode("530127100000"),
                        new RegionCode("530127100001")),
                new RegionCode("530127100001").chain());
    }

    @Test
    void aProvinceIsItsOwnChain() {
        var province = new RegionCode("530000000000");
        assertEquals(List.of(province), province.chain());
    }

    @Test
    void aCodeOfSixDigitsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RegionCode("530127"));
    }
}
