package mingbai.device.printer.simulated;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import mingbai.device.printer.simulated.mechanism.EscPosReader;
import mingbai.device.printer.simulated.mechanism.PaperRoll;
import mingbai.device.printer.simulated.mechanism.PrintHead;
import mingbai.device.printer.simulated.mechanism.PrinterCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works through the receive buffer and prints; stands still while a fault holds it.
final class PrintThread {
    private static final Logger log = LoggerFactory.getLogger(PrintThread.class);

    /// The receive buffer; when it is full, the client has to wait.
    private static final int CHUNKS_BUFFERED = 64;

    private final FaultPanel faults;
    private final SlipTray tray;
    private final Consumer<byte[]> answers;
    private final PaperRoll roll;
    private final PrintHead head;
    private final BlockingQueue<byte[]> buffer = new ArrayBlockingQueue<>(CHUNKS_BUFFERED);
    private final Thread thread;
    private byte[] chunk = {};
    private int at;
    private int automatic;
    private volatile Trap trap = Trap.NONE;

    /// A fault that is to happen after so many bytes.
    record Trap(int bytes, Runnable fault) {
        static final Trap NONE = new Trap(-1, () -> {});
    }

    PrintThread(int width, FaultPanel faults, SlipTray tray, Consumer<byte[]> answers) {
        this.faults = faults;
        this.tray = tray;
        this.answers = answers;
        this.roll = new PaperRoll(width);
        this.head = new PrintHead(roll);
        this.thread = Thread.ofPlatform().daemon().name("simulated-printer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void take(byte[] bytes) throws InterruptedException {
        buffer.put(bytes);
    }

    void spring(Trap next) {
        trap = next;
    }

    /// What the cut cable never delivered.
    void forgetUndelivered() {
        buffer.clear();
    }

    private void run() {
        EscPosReader reader = new EscPosReader(this::next);
        try {
            while (faults.awaitAble()) {
                PrinterCommand command = reader.next();
                if (faults.awaitAble()) {
                    carryOut(command);
                }
            }
        } catch (InterruptedException | InterruptedIOException | EOFException e) {
            log.debug("Simulated printer switched off");
        } catch (IOException e) {
            log.error("Simulated printer cannot write its slips", e);
        }
    }

    private int next() throws IOException {
        while (at == chunk.length) {
            try {
                chunk = buffer.take();
            } catch (InterruptedException e) {
                throw new InterruptedIOException("switched off");
            }
            at = 0;
        }
        countDown();
        return chunk[at++] & 0xFF;
    }

    private void countDown() {
        Trap now = trap;
        if (now.bytes() > 0) {
            trap = new Trap(now.bytes() - 1, now.fault());
        } else if (now.bytes() == 0) {
            trap = Trap.NONE;
            now.fault().run();
        }
    }

    private void carryOut(PrinterCommand command) throws IOException {
        switch (command) {
            case PrinterCommand.Cut _ -> {
                head.carryOut(command);
                drop();
            }
            case PrinterCommand.Echo(int n) -> echo(n);
            case PrinterCommand.Identify(int n) -> identify(n);
            case PrinterCommand.AutoStatus(int mask) -> {
                automatic = mask;
                reportUnasked();
            }
            default -> head.carryOut(command);
        }
        if (roll.full()) {
            drop();
        }
    }

    private void drop() throws IOException {
        if (!roll.blank()) {
            tray.drop(roll.cut());
        }
    }

    private void echo(int n) {
        if (!faults.has(PrinterFault.NO_ECHO) && (n == 1 || n == 2)) {
            answers.accept(new byte[] {n == 1 ? faults.paperSensor() : 0});
        }
    }

    private void identify(int n) {
        byte[] answer =
                switch (n) {
                    case 1, 2, 49, 50 -> new byte[] {0x02};
                    case 66 -> block("MINGBAI");
                    case 67 -> block("SIMULATED");
                    default -> block("1");
                };
        answers.accept(answer);
    }

    private static byte[] block(String text) {
        return ("_" + text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    /// Automatic status, when a client has asked for it.
    void reportUnasked() {
        if (automatic != 0) {
            answers.accept(faults.automatic());
        }
    }

    void stop() {
        thread.interrupt();
    }
}
