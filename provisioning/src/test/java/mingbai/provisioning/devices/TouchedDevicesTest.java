package mingbai.provisioning.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The devices that people touch, as a technician asks after them.
@Timeout(60)
class TouchedDevicesTest {
    private final StringWriter said = new StringWriter();

    private int devices(String command, String... settings) {
        List<String> words = new ArrayList<>(List.of(command));
        for (String each : settings) {
            words.addAll(List.of("--with", each));
        }
        return DevicesCommand.with(InstantSource.system())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words.toArray(String[]::new));
    }

    @Test
    void eachIsListedAndTried() {
        String[] all = {
            "scanner=simulated",
            "scanner.model=gm65",
            "card-reader=simulated",
            "rating-pad=simulated",
            "pins=simulated",
            "button=17:low",
            "lamp=27",
            "presence=22"
        };
        assertEquals(DeviceOptions.WELL, devices("list", all), said.toString());
        for (String name : List.of("扫码器", "身份证阅读器", "评价器", "按钮", "指示灯", "人体感应器")) {
            assertTrue(said.toString().contains(name), said.toString());
        }
        assertTrue(said.toString().contains("17:low"));
        assertEquals(DeviceOptions.WELL, devices("test", all), said.toString());
    }

    @Test
    void aScannerThatIsNotThereIsNotWell() {
        int code = devices("list", "scanner=serial:/dev/serial/by-id/none");
        assertEquals(DeviceOptions.NOT_WELL, code, said.toString());
        assertTrue(said.toString().contains("找不到扫码器"), said.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scanner=ttyUSB0",
                "card-reader=ttyUSB0",
                "rating-pad=serial:/dev/ttyS9",
                "pins=wiringpi"
            })
    void aSettingThatCannotBeMeantIsRefused(String setting) {
        assertEquals(DeviceOptions.WRONG_WORDS, devices("list", setting), said.toString());
    }
}
