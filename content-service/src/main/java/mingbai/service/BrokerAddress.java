package mingbai.service;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import mingbai.program.broker.BrokerAccess;
import mingbai.service.broker.EmbeddedBroker;
import mingbai.service.settings.Settings;

/// Where the broker is, and the broker itself when it is ours.
record BrokerAddress(BrokerAccess access, Optional<EmbeddedBroker> ours) implements AutoCloseable {
    static BrokerAddress of(Settings settings) throws IOException {
        var mqtt = settings.mqtt();
        if (mqtt.external().isPresent()) {
            return new BrokerAddress(mqtt.external().get(), Optional.empty());
        }
        var folder = settings.places().data().resolve("broker");
        var broker = EmbeddedBroker.start(folder, mqtt.address(), mqtt.port());
        return new BrokerAddress(BrokerAccess.open(broker.url()), Optional.of(broker));
    }

    URI url() {
        return URI.create(access.url());
    }

    @Override
    public void close() {
        ours.ifPresent(EmbeddedBroker::close);
    }
}
