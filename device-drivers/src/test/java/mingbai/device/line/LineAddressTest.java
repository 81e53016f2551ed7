package mingbai.device.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mingbai.device.line.SerialSettings.Flow;
import mingbai.device.line.SerialSettings.Parity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Line addresses as a technician writes them, rightly and wrongly.
class LineAddressTest {
    @Test
    void eachKindOfLineCanBeWritten() {
        assertEquals(
                new LineAddress.Tcp("127.0.0.1", 9100), LineAddress.parse("tcp://127.0.0.1:9100"));
        assertEquals(
                new LineAddress.Udp("192.168.1.51", 5007),
                LineAddress.parse("udp://192.168.1.51:5007"));
        assertEquals(new LineAddress.Tcp("::1", 9100), LineAddress.parse("tcp://[::1]:9100"));
        assertEquals(
                new LineAddress.Serial("/dev/ttyS0", SerialSettings.USUAL),
                LineAddress.parse("serial:/dev/ttyS0"));
        assertEquals(
                new LineAddress.Serial(
                        "/dev/serial/by-id/usb-x",
                        new SerialSettings(115200, 7, Parity.EVEN, 2, Flow.DTRDSR)),
                LineAddress.parse(
                        "serial:/dev/serial/by-id/usb-x"
                                + "?baud=115200&data=7&parity=even&stop=2&flow=dtrdsr"));
        assertEquals(new LineAddress.Node("/dev/usb/lp0"), LineAddress.parse("node:/dev/usb/lp0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://192.168.1.50:9100",
                "tcp://[::1]:9100",
                "udp://192.168.1.51:5007",
                "serial:/dev/ttyS0?baud=19200&data=8&parity=odd&stop=1&flow=rtscts",
                "node:/dev/usb/lp0"
            })
    void anAddressIsWrittenAsItWasRead(String text) {
        assertEquals(text, LineAddress.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.50:9100, scheme",
        "'', scheme",
        "http://a:1, scheme",
        "tcp://192.168.1.50, port",
        "tcp:192.168.1.50:9100, port",
        "tcp://a:0, port",
        "udp://a, port",
        "tcp://a:65536, port",
        "tcp://a:99999999999, port",
        "tcp://a:９１００, port",
        "tcp://:9100, host",
        "tcp://a b:9100, host",
        "serial:ttyS0, path",
        "node:, path",
        "serial:/dev/ttyS0?baud=fast, baud",
        "serial:/dev/ttyS0?baud=1, baud",
        "serial:/dev/ttyS0?parity=mark, parity",
        "serial:/dev/ttyS0?data=9, data",
        "serial:/dev/ttyS0?stop=3, stop",
        "serial:/dev/ttyS0?flow=, flow",
        "serial:/dev/ttyS0?speed=9600, speed"
    })
    void aWrongAddressNamesTheField(String text, String field) {
        BadLineAddress bad = assertThrows(BadLineAddress.class, () -> LineAddress.parse(text));
        assertEquals(field, bad.field());
        assertTrue(bad.getMessage().contains(field), bad.getMessage());
    }
}
