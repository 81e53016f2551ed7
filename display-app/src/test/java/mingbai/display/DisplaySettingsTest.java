package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mingbai.display.look.Box;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplaySettingsTest {

    @Test
    void aBoardNeedsLittle() {
        assertEquals(
                new DisplaySettings(
                        new StationId("board1"),
                        new DisplaySettings.Kind.HallBoard(),
                        "hall-board",
                        Optional.empty(),
                        Optional.empty()),
                DisplaySettings.of(Map.of("station.id", "board1", "kind", "hall-board")));
    }

    @Test
    void aStripNamesItsWindowAndPlace() {
        var keys =
                Map.of(
                        "station.id", "strip3",
                        "kind", "window-strip",
                        "display.window", "3",
                        "display.screen", "10, 20, 640, 96",
                        "shots.directory", "out");
        assertEquals(
                new DisplaySettings(
                        new StationId("strip3"),
                        new DisplaySettings.Kind.WindowStrip(new WindowNumber(3)),
                        "hall-board",
                        Optional.of(new Box(10, 20, 640, 96)),
                        Optional.of(Path.of("out"))),
                DisplaySettings.of(keys));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=hall-board | the configuration lacks station.id",
                "station.id=b1;kind=kiosk | kind is \"kiosk\", not hall-board or window-strip",
                "station.id=b1;kind=window-strip | the configuration lacks display.window",
                "station.id=b1;kind=hall-board;display.screen=1,2 |"
                        + " display.screen is \"1,2\", not x,y,width,height",
            })
    void whatIsWrongIsNamed(String keys, String why) {
        var map = new HashMap<String, String>();
        for (String pair : keys.split(";", -1)) {
            String[] parts = pair.split("=", 2);
            map.put(parts[0].strip(), parts[1].strip());
        }
        var refused = assertThrows(IllegalArgumentException.class, () -> DisplaySettings.of(map));
        assertEquals(why.strip(), refused.getMessage().replace('\'', '"'));
    }
}
