package mingbai.device.watchdog.hardware;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mingbai.device.watchdog.Watchdog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/dev/watchdog`: opening it arms it, any byte feeds it, and `V` before closing disarms it,
/// unless the kernel was told never to (`nowayout`).
public final class HardwareWatchdog implements Watchdog {
    private static final Logger log = LoggerFactory.getLogger(HardwareWatchdog.class);
    private static final byte FOOD = '\0';
    private static final byte GOODBYE = 'V';

    private final FileChannel device;

    private HardwareWatchdog(FileChannel device) {
        this.device = device;
    }

    /// From now on the machine restarts when it is not fed.
    public static HardwareWatchdog arm(Path device) throws IOException {
        return new HardwareWatchdog(FileChannel.open(device, StandardOpenOption.WRITE));
    }

    @Override
    public void feed() throws IOException {
        write(FOOD);
    }

    private void write(byte one) throws IOException {
        device.write(ByteBuffer.wrap(new byte[] {one}));
    }

    @Override
    public void close() {
        try (device) {
            write(GOODBYE);
        } catch (IOException e) {
            log.warn("The hardware watchdog was not disarmed: the machine will restart", e);
        }
    }
}
