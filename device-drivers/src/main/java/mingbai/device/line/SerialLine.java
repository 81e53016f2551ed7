package mingbai.device.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mingbai.device.line.kernel.NativeFolder;

/// A device on a serial port or USB-CDC, by jSerialComm; a new object for every opening.
final class SerialLine implements PumpedLine.Wire {
    private static final int READ_MILLIS = 200;
    private static final int BUSY_DEVICE = 16;
    private static final int NO_PERMISSION = 13;

    private static final String FOLDER = "fazecast.jSerialComm.appid";
    private static final String SHIPPED = "jSerialComm.library.path";

    static {
        // A station ships the library unpacked, where nothing may be both written and run.
        if (System.getProperty(FOLDER) == null && System.getProperty(SHIPPED) == null) {
            System.setProperty(FOLDER, folder());
        }
    }

    private final SerialPort port;

    private SerialLine(SerialPort port) {
        this.port = port;
    }

    /// The library puts this below a folder of its own in the temporary one, which all may write.
    private static String folder() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
            Path mine = NativeFolder.in(temporary, System.getProperty("user.name", ""));
            return "../" + mine.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException("no private folder for the serial library", e);
        }
    }

    static ByteLine open(LineAddress.Serial address) throws IOException {
        if (!Files.exists(Path.of(address.path()))) {
            throw new LineException(LineException.Reason.ABSENT, "no port " + address.path());
        }
        SerialPort port;
        try {
            port = SerialPort.getCommPort(address.path());
        } catch (SerialPortInvalidPortException e) {
            throw new LineException(LineException.Reason.ABSENT, "no port " + address.path(), e);
        }
        settle(port, address.settings());
        if (!port.openPort()) {
            throw refusal(address, port.getLastErrorCode());
        }
        return PumpedLine.over("serial:" + address.path(), new SerialLine(port));
    }

    private static void settle(SerialPort port, SerialSettings settings) {
        int parity =
                switch (settings.parity()) {
                    case NONE -> SerialPort.NO_PARITY;
                    case ODD -> SerialPort.ODD_PARITY;
                    case EVEN -> SerialPort.EVEN_PARITY;
                };
        int stop = settings.stop() == 1 ? SerialPort.ONE_STOP_BIT : SerialPort.TWO_STOP_BITS;
        int flow =
                switch (settings.flow()) {
                    case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
                    case RTSCTS ->
                            SerialPort.FLOW_CONTROL_RTS_ENABLED
                                    | SerialPort.FLOW_CONTROL_CTS_ENABLED;
                    case DTRDSR ->
                            SerialPort.FLOW_CONTROL_DTR_ENABLED
                                    | SerialPort.FLOW_CONTROL_DSR_ENABLED;
                    case XONXOFF ->
                            SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED
                                    | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
                };
        port.setComPortParameters(settings.baud(), settings.data(), stop, parity);
        port.setFlowControl(flow);
        port.setComPortTimeouts(
                SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING,
                READ_MILLIS,
                0);
    }

    private static LineException refusal(LineAddress.Serial address, int code) {
        LineException.Reason reason =
                switch (code) {
                    case BUSY_DEVICE -> LineException.Reason.BUSY;
                    case NO_PERMISSION -> LineException.Reason.UNREACHABLE;
                    default -> LineException.Reason.ABSENT;
                };
        return new LineException(
                reason, "port " + address.path() + " does not open, error " + code);
    }

    @Override
    public int read(byte[] into) {
        return port.readBytes(into, into.length);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int sent = 0;
        while (sent < count) {
            int step = port.writeBytes(bytes, count - sent, from + sent);
            if (step <= 0) {
                throw new IOException("port lost");
            }
            sent += step;
        }
    }

    @Override
    public void abandon() {
        port.flushIOBuffers();
        port.closePort();
    }

    @Override
    public void close() {
        port.closePort();
    }
}
