package mingbai.device.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class KeptPortTest {
    @Test
    void whoeverCallsAtAnUnpluggedDeviceIsRefusedAndServedWhenItIsBack() throws Exception {
        try (var port = KeptPort.of(0)) {
            port.open().close();
            assertThrows(ConnectException.class, () -> call(port).close());
            try (var door = port.open();
                    var caller = call(port);
                    var taken = door.accept()) {
                assertEquals(caller.getLocalPort(), taken.getPort());
            }
        }
    }

    private static Socket call(KeptPort port) throws Exception {
        return new Socket(InetAddress.getLoopbackAddress(), port.number());
    }
}
