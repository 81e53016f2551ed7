package mingbai.device.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.Peers;
import mingbai.device.line.LineException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Lines over real sockets, pseudo-terminals and nodes: they carry bytes, notice the end, and never
/// wait longer than told.
@Timeout(30)
class LinesTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final byte[] WORD = {0x10, 0x04, 0x11, 0x13, 0x00, (byte) 0xFF, 0x0A, 0x0D};

    @TempDir Path directory;

    @Test
    void tcpCarriesBytesBothWaysAndNoticesTheEnd() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ByteLine line = open(server);
                Socket peer = server.accept()) {
            line.write(WORD, SOON);
            assertArrayEquals(WORD, peer.getInputStream().readNBytes(WORD.length));
            peer.getOutputStream().write(WORD);
            assertArrayEquals(WORD, read(line, WORD.length));
            assertEquals(0, line.read(Duration.ofMillis(20)).length);
            peer.shutdownOutput();
            assertReason(Reason.BROKEN, () -> line.read(SOON));
            assertReason(Reason.BROKEN, () -> line.read(SOON));
        }
    }

    @Test
    void udpCarriesDatagramsBothWaysAndNoticesThatNobodyListens() throws Exception {
        LineAddress address;
        try (DatagramSocket peer = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            address = LineAddress.parse("udp://127.0.0.1:" + peer.getLocalPort());
            try (ByteLine line = address.open()) {
                line.write(WORD, SOON);
                DatagramPacket heard = new DatagramPacket(new byte[99], 99);
                peer.receive(heard);
                assertArrayEquals(WORD, Arrays.copyOf(heard.getData(), heard.getLength()));
                peer.send(new DatagramPacket(WORD, WORD.length, heard.getSocketAddress()));
                assertArrayEquals(WORD, line.read(SOON));
                assertEquals(0, line.read(Duration.ofMillis(20)).length);
            }
        }
        try (ByteLine line = address.open()) {
            line.write(WORD, SOON);
            assertReason(Reason.BROKEN, () -> line.read(SOON));
        }
    }

    @Test
    void aPeerThatTakesNothingLosesTheLineInTime() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ByteLine line = open(server)) {
            byte[] flood = new byte[32 << 20];
            assertReason(Reason.STALLED, () -> line.write(flood, Duration.ofMillis(200)));
            assertReason(Reason.BROKEN, () -> line.write(WORD, SOON));
        }
    }

    @Test
    void whereNobodyListensThereIsNoDevice() throws Exception {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        int port = server.getLocalPort();
        server.close();
        assertReason(Reason.ABSENT, () -> new LineAddress.Tcp("127.0.0.1", port).open());
        Path none = directory.resolve("ttyUSB0");
        assertReason(Reason.ABSENT, () -> LineAddress.parse("serial:" + none).open());
        assertReason(Reason.ABSENT, () -> LineAddress.parse("node:" + none).open());
    }

    @Test
    void serialCarriesEveryByteUnchangedAndNoticesTheUnplugging() throws Exception {
        Process cable = socat();
        try (ByteLine here = LineAddress.parse("serial:" + directory.resolve("a")).open();
                ByteLine there = LineAddress.parse("serial:" + directory.resolve("b")).open()) {
            here.write(WORD, SOON);
            assertArrayEquals(WORD, read(there, WORD.length));
            there.write(WORD, SOON);
            assertArrayEquals(WORD, read(here, WORD.length));
            cable.destroy();
            cable.waitFor(5, TimeUnit.SECONDS);
            assertReason(Reason.BROKEN, () -> here.read(SOON));
        } finally {
            unplug(cable);
        }
    }

    @Test
    void aNodeOfTheKernelsIsReadAndWritten() throws Exception {
        Process cable = socat();
        try (ByteLine here = LineAddress.parse("node:" + directory.resolve("a")).open();
                ByteLine there = LineAddress.parse("serial:" + directory.resolve("b")).open()) {
            here.write(WORD, SOON);
            assertArrayEquals(WORD, read(there, WORD.length));
            there.write(WORD, SOON);
            assertArrayEquals(WORD, read(here, WORD.length));
        } finally {
            unplug(cable);
        }
    }

    @Test
    void aNodeGivenUpIsLetGoOfAtOnce() throws Exception {
        Process cable = socat();
        try {
            LineAddress node = LineAddress.parse("node:" + directory.resolve("a"));
            Path device = directory.resolve("a").toRealPath();
            ByteLine line = node.open();
            byte[] flood = new byte[4 << 20];
            assertReason(Reason.STALLED, () -> line.write(flood, Duration.ofMillis(300)));
            assertEquals(0, holders(device), "a printer can be opened only once");
        } finally {
            unplug(cable);
        }
    }

    /// It takes its links away itself, and must not be at it when the folder goes.
    private static void unplug(Process cable) {
        cable.destroyForcibly().onExit().orTimeout(5, TimeUnit.SECONDS).join();
    }

    /// How many of our descriptors are on this file.
    private static long holders(Path device) throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(each -> leadsTo(each, device)).count();
        }
    }

    private static boolean leadsTo(Path descriptor, Path device) {
        try {
            return Files.readSymbolicLink(descriptor).equals(device);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aSerialPeerThatTakesNothingLosesTheLineInTime() throws Exception {
        Process cable = socat();
        try (ByteLine here = LineAddress.parse("serial:" + directory.resolve("a")).open()) {
            byte[] flood = new byte[4 << 20];
            assertReason(Reason.STALLED, () -> here.write(flood, Duration.ofMillis(300)));
        } finally {
            unplug(cable);
        }
    }

    private Process socat() throws IOException {
        Peers.program("/usr/bin/socat");
        Process cable =
                new ProcessBuilder(
                                "socat",
                                "PTY,raw,echo=0,link=" + directory.resolve("a"),
                                "PTY,raw,echo=0,link=" + directory.resolve("b"))
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("socat.log").toFile())
                        .start();
        Await.until("both ends", () -> Files.exists(directory.resolve("b")));
        return cable;
    }

    private static ByteLine open(ServerSocket server) throws IOException {
        return new LineAddress.Tcp("127.0.0.1", server.getLocalPort()).open();
    }

    private static byte[] read(ByteLine line, int count) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Deadline deadline = Deadline.in(SOON);
        while (all.size() < count && !deadline.passed()) {
            all.writeBytes(line.read(deadline.left()));
        }
        return all.toByteArray();
    }

    private static void assertReason(Reason reason, Executable doing) {
        assertEquals(reason, assertThrows(LineException.class, doing).reason());
    }
}
