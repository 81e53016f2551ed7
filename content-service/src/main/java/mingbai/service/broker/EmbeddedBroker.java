package mingbai.service.broker;

import com.hivemq.configuration.service.InternalConfigurations;
import com.hivemq.embedded.EmbeddedHiveMQ;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mingbai.model.wire.Wire;
import mingbai.program.settings.OwnersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// HiveMQ Community Edition in this process. It keeps everything in memory: what it forgets, the
/// service publishes again.
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final int TRIES_FOR_A_FREE_PORT = 5;
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 10;
    private static final int LOOKS_A_SECOND = 50;
    private static final int MOST_CONNECTIONS = 60_000;
    private static final int QUEUED_PER_CLIENT = 1_000;
    private static final int IN_FLIGHT_PER_CLIENT = 100;
    private static final int SESSION_SECONDS = 3_600;

    static {
        // It waits that long for files to be written, and there are none.
        InternalConfigurations.PERSISTENCE_SHUTDOWN_GRACE_PERIOD_MSEC.set(10);
    }

    private final EmbeddedHiveMQ broker;
    private final Listening listening;

    private EmbeddedBroker(EmbeddedHiveMQ broker, Listening listening) {
        this.broker = broker;
        this.listening = listening;
    }

    /// Starts for this machine alone, open to whoever is on it, and waits until it takes
    /// connections. `port` 0 takes a free one.
    public static EmbeddedBroker start(Path folder, String address, int port) throws IOException {
        return start(folder, Listening.openly(new Listening.Spot(address, port)));
    }

    /// Starts and waits until it takes connections.
    public static EmbeddedBroker start(Path folder, Listening listening) throws IOException {
        int tries = listening.anywhere() ? TRIES_FOR_A_FREE_PORT : 1;
        for (int i = 1; ; i++) {
            var chosen = listening.chosen();
            try {
                return new EmbeddedBroker(startOn(folder, chosen), chosen);
            } catch (IOException e) {
                if (i == tries) {
                    throw e;
                }
                LOG.info("A port was taken in between, trying another: {}", chosen);
            }
        }
    }

    private static EmbeddedHiveMQ startOn(Path folder, Listening listening) throws IOException {
        Path conf = Files.createDirectories(folder.resolve("conf"));
        // It names the password of a store of keys.
        OwnersFile.write(conf.resolve("config.xml"), configuration(listening));
        var building =
                EmbeddedHiveMQ.builder()
                        .withConfigurationFolder(conf)
                        .withDataFolder(Files.createDirectories(folder.resolve("data")))
                        .withExtensionsFolder(Files.createDirectories(folder.resolve("extensions")))
                        .withoutLoggingBootstrap();
        listening
                .secured()
                .map(secured -> new GateKeeper(secured.gate()).extension())
                .ifPresent(building::withEmbeddedExtension);
        var broker = building.build();
        try {
            broker.start().get(START_SECONDS, TimeUnit.SECONDS);
            return broker;
        } catch (ExecutionException | TimeoutException e) {
            stop(broker);
            throw new IOException("the broker did not start on " + listening, e);
        } catch (InterruptedException e) {
            stop(broker);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the broker started", e);
        }
    }

    /// Where it listens openly, or over TLS where it is open to nobody.
    public String url() {
        return listening
                .open()
                .map(spot -> "tcp://" + spot.address() + ":" + spot.port())
                .orElseGet(() -> "ssl://localhost:" + securedPort().orElseThrow());
    }

    /// Where stations with a certificate are let in.
    public OptionalInt securedPort() {
        return listening.secured().stream().mapToInt(secured -> secured.spot().port()).findFirst();
    }

    /// Returns when nobody is listening any more. The broker's threads stay for two seconds of
    /// quiet after that, which change nothing and nobody waits for.
    @Override
    public void close() {
        var stopping = broker.stop();
        try {
            for (int i = 0; i < STOP_SECONDS * LOOKS_A_SECOND && listens(); i++) {
                ended(stopping);
            }
        } catch (ExecutionException e) {
            LOG.warn("The broker did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean listens() {
        return listening.spots().anyMatch(EmbeddedBroker::listens);
    }

    private static boolean listens(Listening.Spot spot) {
        try (var other = new ServerSocket()) {
            other.setReuseAddress(true);
            other.bind(new InetSocketAddress(spot.address(), spot.port()));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void ended(Future<?> stopping) throws ExecutionException, InterruptedException {
        try {
            stopping.get(1000 / LOOKS_A_SECOND, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.trace("The broker is stopping");
        }
    }

    private static void stop(EmbeddedHiveMQ broker) {
        try {
            broker.stop().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The broker did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String configuration(Listening listening) {
        return """
        <?xml version="1.0"?>
        <hivemq>
          <listeners>
        %s  </listeners>
          <persistence><mode>in-memory</mode></persistence>
          <mqtt>
            <queued-messages>
              <max-queue-size>%d</max-queue-size><strategy>discard-oldest</strategy>
            </queued-messages>
            <session-expiry><max-interval>%d</max-interval></session-expiry>
            <packets><max-packet-size>%d</max-packet-size></packets>
            <receive-maximum><server-receive-maximum>%d</server-receive-maximum></receive-maximum>
          </mqtt>
          <restrictions><max-connections>%d</max-connections></restrictions>
          <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
        </hivemq>
        """
                .formatted(
                        listening.configuration(),
                        QUEUED_PER_CLIENT,
                        SESSION_SECONDS,
                        Wire.MAX_MESSAGE,
                        IN_FLIGHT_PER_CLIENT,
                        MOST_CONNECTIONS);
    }
}
