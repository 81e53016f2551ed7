package mingbai.provisioning.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The units of the packages, judged by systemd itself.
class UnitsTest {
    private static final Pattern EXPOSURE =
            Pattern.compile("Overall exposure level for [^:]+: ([0-9.]+)");

    @TempDir Path folder;

    private static String verified(Path root, Path unit) throws IOException {
        return Packages.run(
                        List.of(
                                "systemd-analyze",
                                "verify",
                                "--man=no",
                                "--recursive-errors=no",
                                "--root=" + root,
                                unit.toString()))
                .text();
    }

    private static double exposure(Path unit) throws IOException {
        var said =
                Packages.run(
                        List.of(
                                "systemd-analyze",
                                "security",
                                "--offline=yes",
                                "--no-pager",
                                unit.toString()));
        var level = EXPOSURE.matcher(said.text());
        assertTrue(level.find(), said.text());
        return Double.parseDouble(level.group(1));
    }

    private Path unit(String... lines) throws IOException {
        var file = folder.resolve("usr/lib/systemd/system/bare.service");
        Files.createDirectories(file.getParent());
        var text = new ArrayList<>(List.of("[Service]", "ExecStart=/bin/sh"));
        text.addAll(List.of(lines));
        return Files.write(file, text);
    }

    @Test
    void systemdUnderstandsEveryUnitWithoutAWord() throws IOException {
        var root = Packages.installed(folder);
        var services = Packages.services();
        assertEquals(4, services.size());
        for (var service : services) {
            var unit = root.resolve("usr/lib/systemd/system").resolve(service.getFileName());
            assertEquals("", verified(root, unit));
        }
    }

    @Test
    void aWordThatSystemdDoesNotKnowIsNoticed() throws IOException {
        Packages.installed(folder);
        var said = verified(folder, unit("Restrat=always"));
        assertTrue(said.contains("'Restrat'"), said);
    }

    @Test
    void noUnitIsExposedAboveThree() throws IOException {
        for (var service : Packages.services()) {
            double exposure = exposure(service);
            assertTrue(exposure < 3.0, service.getFileName() + ": " + exposure);
        }
    }

    @Test
    void aBareUnitIsFarAboveIt() throws IOException {
        assertTrue(exposure(unit()) > 9.0);
    }

    @Test
    void everyProgramComesBackAndLeavesNoDumpOfItsMemory() throws IOException {
        for (var service : Packages.services()) {
            var lines = Files.readAllLines(service);
            for (var line : List.of("Restart=always", "LimitCORE=0", "StartLimitBurst=20")) {
                assertTrue(lines.contains(line), service + " has no " + line);
            }
            String name = service.getFileName().toString().replace(".service", "");
            assertTrue(lines.contains("OnFailure=" + name + "-again.timer"), name);
            assertTrue(lines.contains("Conflicts=" + name + "-again.timer"), name);
        }
    }

    @Test
    void aStationIsWatchedStartsAnewWhenItAsksAndListensNowhere() throws IOException {
        for (var station : List.of("kiosk", "display")) {
            var unit = "usr/lib/systemd/system/mingbai-" + station + ".service";
            var lines = Files.readAllLines(Packages.PARTS.resolve(station + "/files/" + unit));
            for (var line :
                    List.of(
                            "Type=notify",
                            "WatchdogSec=30",
                            "RestartForceExitStatus=75",
                            "SocketBindDeny=tcp",
                            "User=mingbai-" + station)) {
                assertTrue(lines.contains(line), station + " has no " + line);
            }
        }
        assertTrue(
                Packages.files().stream().noneMatch(file -> file.toString().endsWith(".socket")));
    }
}
