package mingbai.device.guide.simulated;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mingbai.device.guide.ipp.IppAddress;
import mingbai.device.guide.ipp.message.IppBytes;
import mingbai.device.guide.ipp.message.IppMessage;
import mingbai.device.guide.ipp.message.IppWords;

/// An IPP printer on a loopback port that puts its guides into a folder; each fault can be switched
/// on and off.
public final class SimulatedGuidePrinter implements AutoCloseable {
    private static final String PATH = "/ipp/print";
    private static final int LARGEST_JOB = 32 << 20;
    private static final int HTTP_OK = 200;

    private final Set<GuideFault> faults = new ConcurrentSkipListSet<>();
    private final GuideTray tray;
    private final PrintedJobs jobs;
    private final ExecutorService hands =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("simulated-guide-printer-", 0).factory());
    private final CountDownLatch closing = new CountDownLatch(1);
    private final int port;
    private HttpServer server;

    private SimulatedGuidePrinter(Path directory) throws IOException {
        this.tray = new GuideTray(directory);
        this.jobs = new PrintedJobs(tray);
        this.server = listen(0);
        this.port = server.getAddress().getPort();
    }

    public static SimulatedGuidePrinter start(Path directory) throws IOException {
        return new SimulatedGuidePrinter(directory);
    }

    private HttpServer listen(int at) throws IOException {
        HttpServer listening =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        listening.createContext(PATH, this::serve);
        listening.setExecutor(hands);
        listening.start();
        return listening;
    }

    /// Where the driver finds it.
    public IppAddress address() {
        return new IppAddress(URI.create(uri()));
    }

    private String uri() {
        return "ipp://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + PATH;
    }

    /// The documents of all guides, oldest first.
    public List<Path> guides() throws IOException {
        return tray.guides();
    }

    public void suffer(GuideFault fault) {
        faults.add(fault);
        if (fault == GuideFault.UNPLUGGED) {
            unplug();
        }
    }

    public void heal(GuideFault fault) throws IOException {
        faults.remove(fault);
        if (fault == GuideFault.UNPLUGGED) {
            plugIn();
        }
    }

    private synchronized void unplug() {
        server.stop(0);
    }

    private synchronized void plugIn() throws IOException {
        server = listen(port);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_JOB);
            if (faults.contains(GuideFault.SILENT)) {
                closing.await();
                return;
            }
            byte[] answer = answer(body);
            exchange.getResponseHeaders().set("Content-Type", "application/ipp");
            exchange.sendResponseHeaders(HTTP_OK, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] answer(byte[] body) {
        if (faults.contains(GuideFault.GARBAGE)) {
            return "<html>Not here</html>".getBytes(StandardCharsets.US_ASCII);
        }
        IppOffice office = new IppOffice(jobs, uri());
        return IppBytes.encode(
                IppBytes.parse(body)
                        .map(asked ->
                                office.answer(
                                        asked.message(),
                                        Arrays.copyOfRange(body, asked.end(), body.length),
                                        Set.copyOf(faults)))
                        .orElse(IppMessage.of(IppWords.BAD_REQUEST, 0).build()));
    }

    @Override
    public void close() {
        closing.countDown();
        unplug();
        hands.shutdownNow();
    }
}
