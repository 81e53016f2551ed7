package mingbai.provisioning.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mingbai.station.reset.FactoryReset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the whole disk is made with, as far as it can be tried without starting one.
class ImageSourcesTest {
    private static final Path IMAGE = Packages.PROJECT.resolve("provisioning/src/image");

    @TempDir Path folder;

    /// GRUB's words are those of a shell, but for `set`; what it can do is said instead of done.
    private String chosen(String marks, String kept) throws IOException {
        var script =
                Files.readString(IMAGE.resolve("grub.cfg")).replaceAll("(?m)\\bset (\\w+=)", "$1");
        var whole =
                """
                load_env() { if [ $# = 0 ]; then %s; else %s; fi; }
                save_env() { :; }
                initrd() { :; }
                sleep() { :; }
                reboot() { :; }
                linux() { echo "$@"; }
                boot() { echo "TRY $A_TRY $B_TRY"; exit 0; }
                """
                        .formatted(loaded(marks), loaded(kept));
        var file = Files.writeString(folder.resolve("grub.sh"), whole + script);
        var said = Packages.run(List.of("sh", "-e", file.toString())).text();
        var slot = said.replaceAll("(?s).*rauc\\.slot=(\\w).*", "$1");
        var tries = said.replaceAll("(?s).*TRY (\\d) (\\d).*", "$1$2");
        return slot + tries;
    }

    private static String loaded(String marks) {
        return marks.isEmpty() ? ":" : marks.replace(' ', ';').replace('+', ' ');
    }

    @Test
    void whereThePlugTookTheMarksThoseOfTheLastGoodStartCount() throws IOException {
        var kept = "ORDER=\"B+A\" A_OK=1 B_OK=1";
        assertEquals("B01", chosen("", kept));
        assertEquals("A10", chosen("ORDER=\"A+B\" A_OK=1 B_OK=1", kept));
    }

    @ParameterizedTest
    @CsvSource({
        // As it was made, and after a good start of A.
        "'', A10",
        "'A_OK=1 A_TRY=0', A10",
        // B is on trial; a plug pulled once or twice does not bring the old one back.
        "'ORDER=\"B+A\" A_OK=1 B_OK=1', B01",
        "'ORDER=\"B+A\" A_OK=1 B_OK=1 B_TRY=1', B02",
        "'ORDER=\"B+A\" A_OK=1 B_OK=1 B_TRY=2', B03",
        // It did not prove itself three times.
        "'ORDER=\"B+A\" A_OK=1 B_OK=1 B_TRY=3', A13",
        // One that is bad is never started while another is good, however often that was tried.
        "'A_OK=1 A_TRY=3 B_OK=0', A10",
        "'A_OK=0 B_OK=1', B01",
        "'A_OK=0 B_OK=1 B_TRY=3', B01",
        // Both failed: the counts are cleared, and the first in order is tried again.
        "'ORDER=\"B+A\" A_OK=1 A_TRY=3 B_OK=1 B_TRY=3', B01",
        "'A_OK=0 B_OK=0', A10",
    })
    void theFirstGoodSystemThatDidNotFailThreeTimesIsStarted(String marks, String expected)
            throws IOException {
        assertEquals(expected, chosen(marks, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 1.0, true",
        "1.0, 1.0~20261127225012, true",
        "1.0, 1.0, true",
        "1.0~20261127225012, 1.0, false",
        "1.9, 1.10, false",
        // What RAUC cannot read it refuses itself.
        "'', 1.0, true",
    })
    void aSystemBelowTheRunningOneIsNotInstalled(String version, String running, boolean expected)
            throws IOException {
        var box = TrialBox.running(Files.createTempDirectory(folder, "box"), running);
        box.left();
        var said = box.installs(version);
        assertEquals(expected, said.contains("rauc install"), said);
        assertEquals(expected, said.contains("systemctl reboot"), said);
        var refused = "REFUSED A %s below the running %s".formatted(version, running);
        assertEquals(!expected, said.contains(refused), said);
    }

    @Test
    void everyScriptIsOneForTheShell() throws IOException {
        int read = 0;
        for (var place : List.of("usr/lib/mingbai-image", "etc/initramfs-tools")) {
            try (Stream<Path> scripts = Files.walk(IMAGE.resolve("files").resolve(place))) {
                for (var script : scripts.filter(Files::isRegularFile).toList()) {
                    assertEquals("", Packages.run(List.of("sh", "-n", script.toString())).text());
                    read++;
                }
            }
        }
        assertEquals(5, read);
    }

    /// One start of the box, as far as its partition of data is concerned: without disks, in a
    /// folder.
    private void starts() throws IOException {
        var script = Files.readString(IMAGE.resolve("files/usr/lib/mingbai-image/bin/data"));
        script = script.replace("fsck.ext4", "true");
        for (var place : List.of("/boot/efi", "/data", "/etc/mingbai", "/var/lib/", "/dev/kmsg")) {
            script = script.replaceAll("(?<![\\w$/])" + place, folder + place);
        }
        for (var each :
                List.of("boot/efi/mingbai", "data", "etc/mingbai", "var/lib/mingbai-kiosk")) {
            Files.createDirectories(folder.resolve(each));
        }
        Files.createDirectories(folder.resolve("dev"));
        var disks =
                """
                mount() { :; }
                resize2fs() { :; }
                """;
        var file = Files.writeString(folder.resolve("data.sh"), disks + script);
        var ran = Packages.run(List.of("sh", "-eu", file.toString()));
        assertEquals("", ran.text());
        assertEquals(0, ran.end());
    }

    private Path home() {
        return folder.resolve("data/lib/mingbai-kiosk");
    }

    @Test
    void aFileResetOnTheBootPartitionEmptiesTheStationOnceAndKeepsItsConfiguration()
            throws Exception {
        var efi = folder.resolve("boot/efi/mingbai");
        starts();
        Files.writeString(home().resolve("journal.txt"), "held");
        Files.writeString(efi.resolve("kiosk.conf"), "enrol.url=https://10.0.0.5:8443\n");
        starts();
        assertFalse(FactoryReset.marked(home()), "nobody asked for it");
        Files.writeString(efi.resolve("reset.txt"), "");
        starts();
        starts();
        assertTrue(FactoryReset.marked(home()));
        assertTrue(Files.exists(efi.resolve("reset.txt.taken")));
        FactoryReset.finish(home(), () -> Instant.EPOCH);
        assertFalse(Files.exists(home().resolve("journal.txt")));
        assertTrue(Files.exists(folder.resolve("data/etc/kiosk.conf")));
        starts();
        assertFalse(FactoryReset.marked(home()), "once");
    }

    @Test
    void aConfigurationThatCannotBeTakenAwayDoesNotKeepTheBoxFromStarting() throws Exception {
        starts();
        var efi = folder.resolve("boot/efi/mingbai");
        Files.writeString(efi.resolve("kiosk.conf"), "enrol.url=https://10.0.0.5:8443\n");
        // Stands for a boot partition that the kernel turned read-only: the name is taken.
        Files.createDirectories(efi.resolve("kiosk.conf.taken/kiosk.conf/full"));
        starts();
        assertTrue(Files.exists(folder.resolve("data/etc/kiosk.conf")));
    }

    @Test
    void aRequestGoesOutAndAnAnswerComesInOnceAndNeitherIsAConfiguration() throws Exception {
        var efi = folder.resolve("boot/efi/mingbai");
        starts();
        Files.writeString(home().resolve("request.json"), "first");
        starts();
        assertEquals("first", Files.readString(efi.resolve("request.json")));
        Files.writeString(home().resolve("request.json"), "second");
        for (var answer : List.of("answer.json", "answer.zip")) {
            Files.writeString(efi.resolve(answer), "an answer");
            starts();
            assertEquals("second", Files.readString(efi.resolve("request.json")));
            assertEquals("an answer", Files.readString(home().resolve(answer)));
            assertTrue(Files.exists(efi.resolve(answer + ".taken")));
            Files.delete(home().resolve(answer));
            starts();
            assertFalse(Files.exists(home().resolve(answer)), "once");
        }
        try (Stream<Path> configured = Files.list(folder.resolve("data/etc"))) {
            assertEquals(List.of(), configured.toList());
        }
    }

    @Test
    void aBoxOfBoardsHasAFolderForEachScreen() throws Exception {
        Files.createDirectories(folder.resolve("var/lib/mingbai-display"));
        starts();
        var efi = folder.resolve("boot/efi/mingbai");
        var screens = folder.resolve("data/lib/mingbai-display");
        for (var each : List.of("1", "2")) {
            Files.createDirectories(screens.resolve(each));
        }
        Files.writeString(screens.resolve("2/request.json"), "of the second");
        Files.writeString(efi.resolve("answer.json"), "an answer");
        Files.writeString(efi.resolve("reset"), "");
        starts();
        assertEquals("of the second", Files.readString(efi.resolve("request.json")));
        for (var each : List.of("1", "2")) {
            assertEquals("an answer", Files.readString(screens.resolve(each + "/answer.json")));
            assertTrue(FactoryReset.marked(screens.resolve(each)));
        }
        assertFalse(FactoryReset.marked(screens));
    }

    @Test
    void whatTheProgramLinksToIsNotCarriedOut() throws Exception {
        starts();
        var secret = Files.writeString(folder.resolve("secret"), "of root");
        Files.createSymbolicLink(home().resolve("request.json"), secret);
        starts();
        assertFalse(Files.exists(folder.resolve("boot/efi/mingbai/request.json")));
    }

    @Test
    void systemdUnderstandsEveryUnitOfTheDisk() throws IOException {
        var units = folder.resolve("usr/lib/systemd/system");
        Files.createDirectories(units);
        var programs = Files.createDirectories(folder.resolve("usr/lib/mingbai-image/bin"));
        for (var each : List.of("data", "healthy", "update")) {
            var program = Files.writeString(programs.resolve(each), "#!/bin/sh\n");
            assertTrue(program.toFile().setExecutable(true));
        }
        Files.createDirectories(folder.resolve("bin"));
        assertTrue(Files.writeString(folder.resolve("bin/sh"), "").toFile().setExecutable(true));
        try (Stream<Path> files = Files.list(IMAGE.resolve("files/usr/lib/systemd/system"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var unit = units.resolve(file.getFileName());
                Files.writeString(unit, Files.readString(file).replace("@box@", "kiosk"));
            }
        }
        try (Stream<Path> files = Files.list(units)) {
            for (var unit : files.toList()) {
                var said =
                        Packages.run(
                                List.of(
                                        "systemd-analyze",
                                        "verify",
                                        "--man=no",
                                        "--recursive-errors=no",
                                        "--root=" + folder,
                                        unit.toString()));
                assertEquals("", said.text(), unit.toString());
            }
        }
    }
}
