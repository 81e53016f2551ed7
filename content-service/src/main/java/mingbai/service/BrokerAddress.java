package mingbai.service;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import mingbai.program.broker.BrokerAccess;
import mingbai.service.authority.ServiceIdentity;
import mingbai.service.broker.EmbeddedBroker;
import mingbai.service.broker.Gate;
import mingbai.service.broker.Listening;
import mingbai.service.settings.Settings;

/// Where the broker is, and the broker itself when it is ours.
record BrokerAddress(BrokerAccess access, Optional<EmbeddedBroker> ours) implements AutoCloseable {
    private static final String THIS_MACHINE = "127.0.0.1";

    static BrokerAddress of(Settings settings, ServiceIdentity identity, Gate gate)
            throws IOException {
        var mqtt = settings.mqtt();
        if (mqtt.external().isPresent()) {
            return new BrokerAddress(mqtt.external().get(), Optional.empty());
        }
        var folder = settings.places().data().resolve("broker");
        var broker = EmbeddedBroker.start(folder, listening(settings, identity, gate));
        var access =
                mqtt.open().isPresent()
                        ? BrokerAccess.open(broker.url())
                        : BrokerAccess.over(broker.url(), identity.asClient());
        return new BrokerAddress(access, Optional.of(broker));
    }

    /// A demo without enrolment has no stations beyond this machine.
    private static Listening listening(Settings settings, ServiceIdentity identity, Gate gate)
            throws IOException {
        var mqtt = settings.mqtt();
        Optional<Listening.Spot> open =
                mqtt.open().isPresent()
                        ? Optional.of(new Listening.Spot(THIS_MACHINE, mqtt.open().getAsInt()))
                        : Optional.empty();
        if (open.isPresent() && settings.ground().enrol().port().isEmpty()) {
            return new Listening(open, Optional.empty());
        }
        var spot = new Listening.Spot(mqtt.address(), mqtt.port());
        return new Listening(open, Optional.of(identity.forBroker(spot, gate)));
    }

    /// What an enrolled station is told: our port, on the machine it asked at, or another broker.
    Map<String, String> forStations() {
        if (ours.isEmpty()) {
            return Map.of("broker.url", access.url());
        }
        var port = ours.get().securedPort();
        return port.isPresent()
                ? Map.of("broker.port", Integer.toString(port.getAsInt()))
                : Map.of();
    }

    URI url() {
        return URI.create(access.url());
    }

    @Override
    public void close() {
        ours.ifPresent(EmbeddedBroker::close);
    }
}
