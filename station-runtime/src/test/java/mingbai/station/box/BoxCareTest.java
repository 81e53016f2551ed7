package mingbai.station.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.status.DeviceReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A box whose kernel says what the test writes.
class BoxCareTest {
    @TempDir Path sys;
    private final List<DeviceReport> told = new ArrayList<>();
    private BoxCare care;

    @BeforeEach
    void look() {
        care =
                new BoxCare(
                        List.of(new Storage(sys, sys), new Warmth(sys), new HardwareClock(sys)),
                        told::add);
    }

    private void says(String file, String text) throws IOException {
        var path = sys.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    private DeviceReport last(String name) {
        return told.stream().filter(r -> r.name().equals(name)).reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void whatABoxDoesNotHaveIsNotSpokenOf() {
        care.look();
        assertEquals(List.of("storage"), told.stream().map(DeviceReport::name).toList());
    }

    @Test
    void onlyWhatChangedIsToldAndWhatIsWellSaysNothing() throws IOException {
        says("class/thermal/thermal_zone0/temp", "51000");
        says("class/rtc/rtc0/date", "2026-05-06");
        care.look();
        assertEquals(
                List.of("storage", "temperature", "hardware-clock"),
                told.stream().map(DeviceReport::name).toList());
        assertTrue(told.stream().noneMatch(DeviceReport::worthALook), told::toString);
        says("class/thermal/thermal_zone0/temp", "62000");
        care.look();
        assertEquals(3, told.size());
        says("class/thermal/thermal_zone0/temp", "90000");
        care.look();
        says("class/thermal/thermal_zone0/temp", "91000");
        care.look();
        assertEquals(4, told.size());
        assertTrue(told.getLast().needsPerson());
    }

    @Test
    void itIsTooHotUntilItIsClearlyCooler() throws IOException {
        says("class/thermal/thermal_zone0/temp", "40000");
        says("class/thermal/thermal_zone1/temp", "86000");
        care.look();
        assertEquals("userError", last("temperature").status());
        assertTrue(last("temperature").detail().contains("风扇"), last("temperature").detail());
        says("class/thermal/thermal_zone1/temp", "82000");
        care.look();
        assertEquals("userError", last("temperature").status());
        says("class/thermal/thermal_zone1/temp", "79000");
        care.look();
        assertEquals("online", last("temperature").status());
    }

    @Test
    void aClockThatForgotTheYearNeedsABattery() throws IOException {
        says("class/rtc/rtc0/date", "1970-01-01");
        care.look();
        assertEquals("userError", last("hardware-clock").status());
        says("class/rtc/rtc0/date", "2026-05-06");
        care.look();
        assertEquals("online", last("hardware-clock").status());
    }

    @Test
    void aWornDiskIsSpokenOfWhileItStillWorks() throws IOException {
        says("block/mmcblk0/device/life_time", "0x02 0x08");
        care.look();
        assertEquals("online", last("storage").status());
        says("block/mmcblk0/device/life_time", "0x02 0x0a");
        care.look();
        assertEquals("userError", last("storage").status());
        assertTrue(last("storage").detail().contains("90%"), last("storage").detail());
    }

    @Test
    void nonsenseOfTheKernelsIsLeftAlone() throws IOException {
        says("class/thermal/thermal_zone0/temp", "warm");
        says("class/rtc/rtc0/date", "soon");
        says("block/mmcblk0/device/life_time", "long");
        care.look();
        assertEquals(List.of("storage"), told.stream().map(DeviceReport::name).toList());
        assertEquals("online", last("storage").status());
    }

    @Test
    void aDiskThatIsGoneIsSaid() throws IOException {
        var gone = new BoxCare(List.of(new Storage(sys.resolve("gone"), sys)), told::add);
        gone.look();
        assertEquals("hardwareError", last("storage").status());
    }

    private DeviceReport system() {
        var system = new RunningSystem(new SystemImage(sys));
        return system.look().orElseThrow();
    }

    @Test
    void anUpdateThatFailedAsksForAPersonUntilOneStays() throws IOException {
        says("etc/os-release", "PRETTY_NAME=\"Debian 13\"\nIMAGE_VERSION=7\nID=debian");
        assertTrue(system().works());
        assertFalse(system().worthALook());
        says("data/outcome", "2026-05-06T01:30:00Z ROLLED_BACK B 8");
        assertEquals("userError", system().status());
        assertTrue(system().detail().startsWith("更新 8 起不来，已退回 7"), system().detail());
        says("data/outcome", "2026-05-06T01:30:00Z REFUSED B 9 signature verification failed");
        assertTrue(system().detail().contains("没有安装"), system().detail());
        says("data/outcome", "2026-05-06T01:30:00Z INSTALLED B 7");
        assertTrue(system().works());
        says("data/outcome", "nonsense");
        assertTrue(system().works());
    }

    @Test
    void aBoxOfPackagesHasNoUpdatesOfItsOwn() throws IOException {
        says("etc/os-release", "PRETTY_NAME=\"Debian 13\"");
        var system = new RunningSystem(new SystemImage(sys));
        assertEquals(Optional.empty(), system.look());
    }
}
