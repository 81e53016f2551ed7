package mingbai.kiosk.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.model.item.ItemCode;
import org.junit.jupiter.api.Test;

class ItemSheetTest {
    @Test
    void theWindowsThatTakeTheItemComeWithTheirStaff() {
        var sheet = ItemSheet.of(SampleHall.content(), SampleItems.code(7)).orElseThrow();
        assertEquals("县自然资源局", sheet.department());
        assertEquals(
                List.of(17, 18, 19, 20),
                sheet.counters().stream().map(c -> c.window().number().value()).toList());
        assertEquals(List.of("综合受理区"), sheet.zones().toList());
        assertEquals(1, sheet.counters().getFirst().staff().size());
    }

    @Test
    void anItemWithoutItsDocumentIsNotHere() {
        assertEquals(
                Optional.empty(), ItemSheet.of(SampleHall.content(), new ItemCode("DEMO-9999")));
    }
}
