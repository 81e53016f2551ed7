package mingbai.service.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the broker listens: openly, which is for this machine alone, and over TLS, to those whom
/// the gate lets in.
public record Listening(Optional<Spot> open, Optional<Secured> secured) {
    public Listening {
        if (open.isEmpty() && secured.isEmpty()) {
            throw new IllegalArgumentException("a broker listens somewhere");
        }
        open.map(Spot::address).ifPresent(Listening::onlyHere);
    }

    /// An address of this machine and a port; port 0 is any free one.
    public record Spot(String address, int port) {
        Spot chosen() throws IOException {
            if (port != 0) {
                return this;
            }
            try (var socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
                return new Spot(address, socket.getLocalPort());
            }
        }
    }

    /// Both sides show a certificate: the broker that of `keys`, the others one by the authority in
    /// `trusted`. Both are PKCS #12 under one password.
    public record Secured(Spot spot, Path keys, Path trusted, String password, Gate gate) {
        /// Nobody's log shall hold the password.
        @Override
        public String toString() {
            return "Secured[" + spot + "]";
        }
    }

    static Listening openly(Spot spot) {
        return new Listening(Optional.of(spot), Optional.empty());
    }

    private static void onlyHere(String address) {
        try {
            if (!InetAddress.getByName(address).isLoopbackAddress()) {
                throw new IllegalArgumentException(
                        address + " is not of this machine alone: nothing is open beyond it");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(address + " is no address", e);
        }
    }

    boolean anywhere() {
        return spots().anyMatch(spot -> spot.port() == 0);
    }

    Stream<Spot> spots() {
        return Stream.concat(open.stream(), secured.map(Secured::spot).stream());
    }

    /// With every port a number.
    Listening chosen() throws IOException {
        Optional<Spot> openly =
                open.isPresent() ? Optional.of(open.get().chosen()) : Optional.empty();
        if (secured.isEmpty()) {
            return new Listening(openly, secured);
        }
        var s = secured.get();
        var there = s.spot().chosen();
        return new Listening(
                openly,
                Optional.of(new Secured(there, s.keys(), s.trusted(), s.password(), s.gate())));
    }

    /// As it stands in the broker's configuration file.
    String configuration() {
        return open.map(Listening::plain).orElse("") + secured.map(Listening::tls).orElse("");
    }

    private static String plain(Spot spot) {
        return """
            <tcp-listener><port>%d</port><bind-address>%s</bind-address></tcp-listener>
        """
                .formatted(spot.port(), spot.address());
    }

    private static String tls(Secured secured) {
        return """
            <tls-tcp-listener>
              <port>%d</port><bind-address>%s</bind-address>
              <tls>
                <protocols><protocol>TLSv1.3</protocol></protocols>
                <keystore>
                  <path>%s</path><password>%s</password>
                  <private-key-password>%s</private-key-password>
                </keystore>
                <truststore><path>%s</path><password>%s</password></truststore>
                <client-authentication-mode>REQUIRED</client-authentication-mode>
              </tls>
            </tls-tcp-listener>
        """
                .formatted(
                        secured.spot().port(),
                        secured.spot().address(),
                        secured.keys().toAbsolutePath(),
                        secured.password(),
                        secured.password(),
                        secured.trusted().toAbsolutePath(),
                        secured.password());
    }
}
