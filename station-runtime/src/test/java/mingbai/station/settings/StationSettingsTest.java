package mingbai.station.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.program.broker.BrokerAccess;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import org.junit.jupiter.api.Test;

class StationSettingsTest {
    private static SettingsFile file(String text) throws IOException {
        var values = new Properties();
        values.load(new StringReader(text));
        return SettingsFile.of(values);
    }

    @Test
    void aCompleteFileIsReadAsItStands() throws Exception {
        var file =
                file(
                        """
                        station.id=k01
                        hall.id=songming
                        region.code=530127000000
                        broker.url=tcp://10.0.0.1:1883
                        data.directory=data
                        trust.file=trust.json
                        screen.bounds=1080, 0, 1920, 1080
                        ready.file=ready
                        """);
        assertEquals(
                new StationSettings(
                        new StationId("k01"),
                        new HallId("songming"),
                        new RegionCode("530127000000"),
                        BrokerAccess.open("tcp://10.0.0.1:1883"),
                        Path.of("data"),
                        Path.of("trust.json")),
                StationSettings.from(file));
        assertEquals(
                new ScreenSettings(
                        Optional.of(new ScreenSettings.Bounds(1080, 0, 1920, 1080)),
                        Optional.empty(),
                        Optional.of(Path.of("ready"))),
                ScreenSettings.from(file));
        file.check();
    }

    @Test
    void whatIsMissingOrMalformedIsNamedWithItsKey() throws IOException {
        var file =
                file("station.id=K 1\nbroker.url=10.0.0.1\ndata.directory=d\nscreen.bounds=wide\n");
        StationSettings.from(file);
        ScreenSettings.from(file);
        var refused = assertThrows(SettingsRefused.class, file::check).getMessage();
        for (var key :
                new String[] {
                    "station.id: ",
                    "hall.id is missing",
                    "region.code is missing",
                    "broker.url: ",
                    "trust.file is missing",
                    "screen.bounds: "
                }) {
            assertTrue(refused.contains(key), refused);
        }
    }
}
