package mingbai.service;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import mingbai.service.broker.EmbeddedBroker;
import mingbai.service.settings.Settings;

/// Where the broker is, and the broker itself when it is ours.
record BrokerAddress(URI url, Optional<EmbeddedBroker> ours) implements AutoCloseable {
    static BrokerAddress of(Settings settings) throws IOException {
        var mqtt = settings.mqtt();
        if (mqtt.external().isPresent()) {
            return new BrokerAddress(URI.create(mqtt.external().get()), Optional.empty());
        }
        var folder = settings.places().data().resolve("broker");
        var broker = EmbeddedBroker.start(folder, mqtt.address(), mqtt.port());
        return new BrokerAddress(URI.create(broker.url()), Optional.of(broker));
    }

    @Override
    public void close() {
        ours.ifPresent(EmbeddedBroker::close);
    }
}
