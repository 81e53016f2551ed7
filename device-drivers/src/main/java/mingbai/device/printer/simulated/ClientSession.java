package mingbai.device.printer.simulated;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one client the printer talks to: real-time questions answered on arrival, the rest buffered.
final class ClientSession implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ClientSession.class);
    private static final Duration SLOWNESS = Duration.ofMillis(150);

    private final Socket socket;
    private final FaultPanel faults;
    private final PrintThread printing;
    private final RealTimeEar ear = new RealTimeEar();
    private final CountDownLatch ended = new CountDownLatch(1);

    ClientSession(Socket socket, FaultPanel faults, PrintThread printing) {
        this.socket = socket;
        this.faults = faults;
        this.printing = printing;
    }

    void start() {
        Thread.ofPlatform().daemon().name("simulated-printer-client").start(this::run);
    }

    private void run() {
        byte[] buffer = new byte[4096];
        try {
            int count = socket.getInputStream().read(buffer);
            while (count >= 0) {
                take(Arrays.copyOf(buffer, count));
                count = socket.getInputStream().read(buffer);
            }
        } catch (IOException e) {
            log.debug("Client of the simulated printer gone: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
            ended.countDown();
        }
    }

    private void take(byte[] bytes) throws InterruptedException {
        for (byte each : bytes) {
            OptionalInt question = ear.hear(each & 0xFF);
            if (question.isPresent()) {
                say(new byte[] {faults.realTime(question.getAsInt())});
            }
        }
        printing.take(bytes);
    }

    void say(byte[] answer) {
        if (faults.has(PrinterFault.SILENT)) {
            return;
        }
        try {
            if (faults.has(PrinterFault.SLOW) && awaitEnd(SLOWNESS)) {
                return;
            }
            synchronized (socket) {
                socket.getOutputStream().write(faults.spoil(answer));
            }
        } catch (IOException e) {
            log.debug("Client of the simulated printer does not listen: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean awaitEnd(Duration limit) throws InterruptedException {
        return ended.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("Client socket did not close cleanly: {}", e.toString());
        }
    }
}
