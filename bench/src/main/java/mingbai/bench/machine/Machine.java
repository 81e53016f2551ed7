package mingbai.bench.machine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import mingbai.bench.ground.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A computer of qemu's with two processors and a portrait screen, started from a disk; its
/// firmware is UEFI, and it reaches this machine as 10.0.2.2. When it starts again by itself, that
/// is in a process of its own: what qemu has translated makes the firmware crawl the second time.
final class Machine implements AutoCloseable {
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF");
    private static final Pattern CONTROL = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);

    private final Path folder;
    private final List<String> command;
    private Process process;
    private Monitor monitor;
    private boolean unplugged;

    private Machine(Path folder, List<String> command, List<String> more) throws Exception {
        this.folder = folder;
        this.command = command;
        process = begun(more);
        monitor = Monitor.of(socket());
    }

    /// Switched on.
    static Machine start(Path disk, Path folder) throws Exception {
        return run(disk, folder, FIRMWARE.resolve("OVMF_VARS_4M.fd"), List.of());
    }

    /// Goes on from a moment, with the disk it had then.
    static Machine resume(Path disk, Path folder, Moment moment) throws Exception {
        var memory = List.of("-incoming", "exec:cat '%s'".formatted(moment.memory()));
        var machine = run(disk, folder, moment.firmware(), memory);
        machine.awaitState("paused", "the moment");
        machine.monitor().say("cont", "");
        return machine;
    }

    private static Machine run(Path disk, Path folder, Path firmware, List<String> more)
            throws Exception {
        Files.createDirectories(folder);
        var variables = folder.resolve("firmware");
        Files.copy(firmware, variables, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("serial"));
        return new Machine(folder, command(disk, folder, variables), more);
    }

    private Path socket() {
        return folder.resolve("monitor");
    }

    private Process begun(List<String> more) throws Exception {
        Files.deleteIfExists(socket());
        var whole = new ArrayList<>(command);
        whole.addAll(more);
        var begun =
                new ProcessBuilder(whole)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("qemu.log").toFile())
                        .start();
        Waiting.until(
                "the machine",
                Duration.ofSeconds(30),
                () -> {
                    if (!begun.isAlive()) {
                        throw new IOException(Files.readString(folder.resolve("qemu.log")));
                    }
                    return Files.exists(socket());
                });
        var _ = begun.onExit().thenAccept(this::ended);
        return begun;
    }

    private synchronized void ended(Process which) {
        if (unplugged || which.exitValue() != 0) {
            return;
        }
        try {
            monitor.close();
            process = begun(List.of());
            monitor = Monitor.of(socket());
        } catch (Exception e) {
            LOG.error("The machine did not start again", e);
        }
    }

    private synchronized Monitor monitor() {
        return monitor;
    }

    /// Whether it is off, and not for the moment between two starts.
    private synchronized boolean off() {
        return !process.isAlive() && process.exitValue() != 0;
    }

    /// Stands still for good, its memory kept; the disk is as it was then.
    void stop(Moment moment) throws Exception {
        monitor().say("stop", "");
        monitor().say("migrate", "\"uri\": \"exec:cat > '%s'\"".formatted(moment.memory()));
        awaitState("postmigrate", "the memory");
        Files.copy(folder.resolve("firmware"), moment.firmware());
    }

    private void awaitState(String state, String what) throws Exception {
        var words = "\"status\": \"%s\"".formatted(state);
        Waiting.until(
                what,
                Duration.ofMinutes(2),
                () -> monitor().ask("query-status", "").contains(words));
    }

    private static List<String> command(Path disk, Path folder, Path variables) {
        return List.of(
                "qemu-system-x86_64",
                "-no-reboot",
                "-machine",
                "q35",
                "-accel",
                "tcg,thread=multi",
                "-cpu",
                "Nehalem",
                "-smp",
                "2",
                "-m",
                "1536",
                "-drive",
                "if=pflash,format=raw,readonly=on,file=" + FIRMWARE.resolve("OVMF_CODE_4M.fd"),
                "-drive",
                "if=pflash,format=raw,file=" + variables,
                "-drive",
                "if=virtio,format=raw,file=" + disk,
                "-nic",
                "user,model=virtio-net-pci",
                "-vga",
                "none",
                "-device",
                "VGA,edid=on,xres=1080,yres=1920,vgamem_mb=32",
                "-display",
                "none",
                "-device",
                "i6300esb",
                "-usb",
                "-device",
                "usb-tablet",
                "-qmp",
                "unix:" + folder.resolve("monitor") + ",server,nowait",
                "-chardev",
                "file,id=line,append=on,path=" + folder.resolve("serial"),
                "-serial",
                "chardev:line");
    }

    /// What its screen shows now.
    BufferedImage picture() throws IOException {
        var file = folder.resolve("screen.png");
        monitor().say("screendump", "\"filename\": \"%s\", \"format\": \"png\"".formatted(file));
        return ImageIO.read(file.toFile());
    }

    /// Everything said on its serial line since it was switched on.
    String said() throws IOException {
        var line = folder.resolve("serial");
        var text = Files.exists(line) ? Files.readString(line, StandardCharsets.ISO_8859_1) : "";
        return CONTROL.matcher(text).replaceAll("");
    }

    /// Waits until it has said this.
    void awaitSaid(String words, Duration most) throws Exception {
        awaitSaid(Pattern.compile(Pattern.quote(words)), most);
    }

    /// Waits until it has said something like this.
    void awaitSaid(Pattern words, Duration most) throws Exception {
        Waiting.until(
                words.pattern(),
                most,
                () -> {
                    if (off()) {
                        throw new IOException("the machine stopped before: " + words);
                    }
                    return words.matcher(said()).find();
                });
    }

    /// A finger at a place of the screen: x and y from 0 to 1.
    void press(double x, double y) throws IOException {
        send(axis("x", x) + "," + axis("y", y));
        send(button(true));
        send(button(false));
    }

    private void send(String events) throws IOException {
        monitor().say("input-send-event", "\"events\": [%s]".formatted(events));
    }

    private static String axis(String name, double part) {
        return "{\"type\":\"abs\",\"data\":{\"axis\":\"%s\",\"value\":%d}}"
                .formatted(name, Math.round(part * 0x7fff));
    }

    private static String button(boolean down) {
        return "{\"type\":\"btn\",\"data\":{\"button\":\"left\",\"down\":%s}}".formatted(down);
    }

    /// The plug is pulled.
    @Override
    public void close() {
        pulled().destroyForcibly().onExit().join();
        monitor().close();
    }

    private synchronized Process pulled() {
        unplugged = true;
        return process;
    }
}
