package mingbai.provisioning.packages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./hall package` seals, without the Java and the libraries, which take minutes.
class SealedTest {
    private static final String SEAL =
            """
            set -eu
            export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1767225600
            . hall.d/machine.sh
            . hall.d/package.sh
            . hall.d/deb.sh
            out=$1 version=1.0~test arch=amd64
            umask "$2"
            shift 2
            for name in "$@"; do
                mkdir -p "$out/$name"
                cp -R "$PARTS/$name/files/." "$out/$name"
                papers "$name" "$out/$name"
                seal "$out/$name" "$out"
            done
            """;

    private static final List<String> ALL =
            List.of("screen", "kiosk", "display", "content-service");

    @TempDir static Path folder;

    @BeforeAll
    static void sealAll() throws IOException {
        seal(folder, "022", ALL);
    }

    private static void seal(Path out, String umask, List<String> names) throws IOException {
        var command = Stream.of("sh", "-c", SEAL, "sh", out.toString(), umask);
        var said = Packages.run(Stream.concat(command, names.stream()).toList());
        assertEquals(0, said.end(), said.text());
    }

    private static Path sealed(Path out, String name) {
        return out.resolve("mingbai-" + name + "_1.0~test_amd64.deb");
    }

    private static Stream<String> listed(String name) throws IOException {
        return Packages.run(List.of("dpkg-deb", "-c", sealed(folder, name).toString()))
                .text()
                .lines();
    }

    @Test
    void twoPeopleSealTheSameBytesInDifferentFolders() throws IOException {
        var there = folder.resolve("over/there");
        seal(there, "077", List.of("kiosk"));
        assertArrayEquals(
                Files.readAllBytes(sealed(folder, "kiosk")),
                Files.readAllBytes(sealed(there, "kiosk")));
    }

    @Test
    void everyFileIsRootsAndNobodyElseMayWriteIt() throws IOException {
        for (var name : ALL) {
            var wrong =
                    listed(name)
                            .filter(line -> !line.startsWith("l"))
                            .filter(line ->
                                    !line.matches("(drwxr-xr-x|-rw[x-]r-[x-]r-[x-]) .*")
                                            || !line.contains(" root/root "))
                            .toList();
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void onlyScriptsMayBeRunAndNothingRunsAsAnotherUser() throws IOException {
        var run = listed("kiosk").filter(line -> line.startsWith("-rwx")).toList();
        assertTrue(run.size() >= 2, run.toString());
        for (var line : run) {
            assertTrue(line.startsWith("-rwxr-xr-x ") && line.contains("/bin/"), line);
        }
    }

    @Test
    void whatATechnicianChangesIsKeptOverAnUpgrade() throws IOException {
        for (var name : List.of("kiosk", "display", "content-service")) {
            var deb = sealed(folder, name).toString();
            var kept = Packages.run(List.of("dpkg-deb", "-I", deb, "conffiles")).text();
            assertEquals("/etc/mingbai/" + name + ".conf\n", kept);
        }
    }

    @Test
    void noUserOfAServiceHasAShellAHomeOrAPassword() throws IOException {
        for (var name : List.of("kiosk", "display", "content-service")) {
            var file = "%1$s/files/usr/lib/sysusers.d/mingbai-%1$s.conf".formatted(name);
            var users =
                    Files.readAllLines(Packages.PARTS.resolve(file)).stream()
                            .filter(line -> line.startsWith("u "))
                            .toList();
            assertEquals(1, users.size());
            // After the description come home and shell: left out they are / and nologin.
            assertTrue(users.getFirst().matches("u mingbai-" + name + " - \"[^\"]+\""));
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefusedBeforeAnythingIsBuilt() throws IOException {
        var out = folder.resolve("out").toString();
        assertRefused("mips", "package", "--arch", "mips", "--out", out);
        assertRefused("--jmods", "package", "--arch", "arm64", "--out", out);
        assertRefused("--fast", "package", "--fast", "--out", out);
        assertRefused("--out DIR", "package");
    }

    private static void assertRefused(String because, String... arguments) throws IOException {
        var command = Stream.concat(Stream.of("./hall"), Stream.of(arguments)).toList();
        var said = Packages.run(command);
        assertEquals(1, said.end(), said.text());
        assertTrue(said.text().contains(because), said.text());
    }
}
