package mingbai.device.line;

import java.io.IOException;

/// Where a device is connected, as written in the configuration.
///
/// - `tcp://192.168.1.50:9100`
/// - `udp://192.168.1.51:5007`
/// - `serial:/dev/serial/by-id/usb-…?baud=115200&data=8&parity=none&stop=1&flow=none`
/// - `node:/dev/usb/lp0`
public sealed interface LineAddress extends ByteLine.Opener {

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    static LineAddress parse(String text) {
        return LineAddressText.parse(text.strip());
    }

    /// A device on the network; port 9100 is the custom for printers.
    record Tcp(String host, int port) implements LineAddress {
        @Override
        public ByteLine open() throws IOException {
            return TcpLine.open(this);
        }

        @Override
        public String toString() {
            return "tcp://" + bracketed(host) + ":" + port;
        }
    }

    /// A device that speaks in datagrams: what is written at once, up to 4,096 bytes, is one.
    record Udp(String host, int port) implements LineAddress {
        @Override
        public ByteLine open() throws IOException {
            return UdpLine.open(this);
        }

        @Override
        public String toString() {
            return "udp://" + bracketed(host) + ":" + port;
        }
    }

    /// A serial port by a path that survives replugging (`by-id`, `by-path`).
    record Serial(String path, SerialSettings settings) implements LineAddress {
        @Override
        public ByteLine open() throws IOException {
            return SerialLine.open(this);
        }

        @Override
        public String toString() {
            return "serial:" + path + "?" + settings;
        }
    }

    /// A character device such as the USB printer class's `/dev/usb/lp0`.
    record Node(String path) implements LineAddress {
        @Override
        public ByteLine open() throws IOException {
            return NodeLine.open(this);
        }

        @Override
        public String toString() {
            return "node:" + path;
        }
    }
}
