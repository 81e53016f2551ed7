package mingbai.provisioning.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The two scripts that update a box, on files below a folder; what they call is said instead of
/// done.
final class TrialBox {
    private static final Path SCRIPTS =
            Packages.PROJECT.resolve("provisioning/src/image/files/usr/lib/mingbai-image");
    private static final String CUT_OFF = "kill -9 $$";
    private static final String EFI = "boot/efi/EFI/mingbai";
    private static final String DONE = "echo \"rauc $1\" >&3";

    private final Path root;

    private TrialBox(Path root) {
        this.root = root;
    }

    /// One that runs this version from its system A, and is well.
    static TrialBox running(Path root, String version) throws IOException {
        for (var each : List.of("data/update", "run", "proc", "etc", "var/lib", EFI)) {
            Files.createDirectories(root.resolve(each));
        }
        var box = new TrialBox(root);
        box.marked("ORDER=A B\nA_OK=1\nB_OK=0\n");
        Files.writeString(root.resolve("etc/os-release"), "IMAGE_VERSION=" + version + "\n");
        Files.writeString(root.resolve("proc/uptime"), "100.00 1.00\n");
        box.starts("A");
        Files.writeString(root.resolve("run/mingbai-good"), "");
        return box;
    }

    /// Somebody leaves an update there.
    void left() throws IOException {
        var wanted = root.resolve("var/lib/mingbai-kiosk/update/wanted.raucb");
        Files.createDirectories(wanted.getParent());
        Files.writeString(wanted, "bundle");
    }

    /// Which system starts, as RAUC and GRUB write it.
    void marked(String marks) throws IOException {
        Files.writeString(root.resolve(EFI).resolve("grubenv"), marks);
    }

    String marks() throws IOException {
        return Files.readString(root.resolve(EFI).resolve("grubenv"));
    }

    /// Those of the last good start, for when the plug is pulled while they are written.
    String keptMarks() throws IOException {
        return Files.readString(root.resolve(EFI).resolve("grubenv.kept"));
    }

    /// From one of its two systems.
    void starts(String slot) throws IOException {
        Files.writeString(root.resolve("proc/cmdline"), "quiet rauc.slot=" + slot);
        Files.deleteIfExists(root.resolve("run/mingbai-good"));
    }

    /// Whether the path unit would start the script that installs.
    boolean somethingToInstall() {
        return Files.exists(root.resolve("var/lib/mingbai-kiosk/update/wanted.raucb"))
                || Files.exists(root.resolve("data/update/begun"));
    }

    /// What became of the last update, without its moment.
    String outcome() throws IOException {
        var written = root.resolve("data/outcome");
        return Files.exists(written)
                ? Files.readString(written).replaceFirst("^\\S+ ", "").strip()
                : "";
    }

    /// Nothing of an update lies about any more.
    boolean tidy() throws IOException {
        try (var left = Files.list(root.resolve("data/update"))) {
            return left.findAny().isEmpty();
        }
    }

    String installs(String version) throws IOException {
        return run("update", version, DONE);
    }

    /// The power goes in the middle of it.
    String installsUntilThePowerGoes(String version) throws IOException {
        return run("update", version, CUT_OFF);
    }

    /// The program of the screen stands.
    String stands() throws IOException {
        return run("healthy", "", DONE);
    }

    /// The same, and the power goes before what became of it is written down.
    void standsUntilThePowerGoes() throws IOException {
        Files.createDirectories(root.resolve("data/outcome.new"));
        stands();
    }

    private String run(String script, String version, String rauc) throws IOException {
        var whole =
                (Files.readString(SCRIPTS.resolve("told"))
                                + Files.readString(SCRIPTS.resolve("bin").resolve(script)))
                        .replaceAll("(?m)^\\. /usr/lib/mingbai-image/\\w+$", "box=kiosk")
                        .replace("grub-editenv", "grub_editenv")
                        .replaceAll("(?<![\\w/])/(data|run|proc|etc|var|boot)/", root + "/$1/");
        var called =
                """
                rauc() {
                    case $1 in
                        info) echo "RAUC_MF_VERSION='%s'" ;;
                        install) %s ;;
                        *) echo "rauc $2" >&3 ;;
                    esac
                }
                systemctl() {
                    case $1 in
                        show) printf 'ActiveState=active\\nActiveEnterTimestampMonotonic=1\\n' ;;
                        *) echo "systemctl $1" >&3 ;;
                    esac
                }
                grub_editenv() {
                    file=$1 verb=$2
                    shift 2
                    case $verb in
                        create) : >"$file" ;;
                        set) printf '%%s\\n' "$@" >>"$file" ;;
                    esac
                }
                exec 3>&1
                """
                        .formatted(version, rauc);
        var file = Files.writeString(root.resolve(script + ".sh"), called + whole);
        return Packages.run(List.of("sh", file.toString())).text();
    }
}
