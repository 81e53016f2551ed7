package mingbai.bench.device.idle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import mingbai.device.guide.simulated.SimulatedGuidePrinter;
import mingbai.device.idcard.simulated.SimulatedSam;
import mingbai.device.led.BoardShape;
import mingbai.device.led.alpha.simulated.SimulatedAlphaSign;
import mingbai.device.led.huidu.simulated.SimulatedHuiduCard;
import mingbai.device.led.lumen.LumenLink;
import mingbai.device.led.lumen.simulated.SimulatedLumenCard;
import mingbai.device.led.novastar.simulated.SimulatedNovastarCard;
import mingbai.device.led.onbon.simulated.SimulatedOnbonCard;
import mingbai.device.led.setup.LedModel;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;
import mingbai.device.led.simulated.SimulatedLed;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;
import mingbai.device.scanner.serial.ScannerModel;
import mingbai.device.scanner.simulated.SimulatedScanModule;
import mingbai.device.simulated.SimulatedPeer;

/// Simulated devices of every kind on ports of this machine: `FOLDER`, in which `ready` says where
/// each is. Ends with its standard input.
public final class SimulatedHallMain {
    static final String READY = "ready";
    static final String PRINTER = "printer";
    static final String GUIDES = "guide-printer";
    static final String WALL = "wall";
    static final String SCANNER = "scanner";
    static final String READER = "card-reader";
    static final String PAD = "rating-pad";

    private static final int CHUNK = 4096;

    private final Properties where = new Properties();
    private final InstantSource clock = InstantSource.system();

    private SimulatedHallMain() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var hall = new SimulatedHallMain();
        hall.open(folder);
        var unfinished = folder.resolve("unfinished");
        try (var out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            hall.where.store(out, null);
        }
        Files.move(unfinished, folder.resolve(READY));
        while (System.in.read() >= 0) {
            // Nothing is said to it.
        }
        System.exit(0);
    }

    /// Where a board's card is.
    static String key(LedModel model) {
        return "led." + model.word();
    }

    private void open(Path folder) throws IOException {
        var slips = Files.createDirectories(folder.resolve("slips"));
        put(PRINTER, SimulatedTicketPrinter.start(slips).address());
        var guides = Files.createDirectories(folder.resolve("guides"));
        put(GUIDES, SimulatedGuidePrinter.start(guides).address());
        for (LedModel model : LedModel.values()) {
            put(key(model), SimulatedLed.onTcp(card(model), 0).address());
        }
        put(WALL, SimulatedLed.onTcp(new SimulatedNovastarCard(panel()), 0).address());
        put(SCANNER, serve(new SimulatedScanModule(ScannerModel.GM65)));
        put(READER, serve(new SimulatedSam()));
        put(PAD, serve(_ -> List.of()));
    }

    private void put(String key, Object address) {
        where.setProperty(key, address.toString().toLowerCase(Locale.ROOT));
    }

    private LedPanel panel() {
        return new LedPanel(new BoardShape(128, 32, BoardShape.Dots.RED), clock);
    }

    private SimulatedCard card(LedModel model) {
        return switch (model) {
            case ONBON_5K -> new SimulatedOnbonCard(panel(), 1, false);
            case ONBON_6K -> new SimulatedOnbonCard(panel(), 1, true);
            case HUIDU -> new SimulatedHuiduCard(panel());
            case LUMEN -> new SimulatedLumenCard(panel(), 1, true, LumenLink.FACTORY_CODE);
            case ALPHA -> new SimulatedAlphaSign(panel());
        };
    }

    private static String serve(SimulatedPeer peer) throws IOException {
        var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("served").start(() -> serve(door, peer));
        return "tcp://%s:%d".formatted(door.getInetAddress().getHostAddress(), door.getLocalPort());
    }

    private static void serve(ServerSocket door, SimulatedPeer peer) {
        try (Socket client = door.accept()) {
            client.setTcpNoDelay(true);
            byte[] buffer = new byte[CHUNK];
            int count = client.getInputStream().read(buffer);
            while (count >= 0) {
                for (byte[] answer : peer.take(Arrays.copyOf(buffer, count))) {
                    client.getOutputStream().write(answer);
                }
                count = client.getInputStream().read(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
