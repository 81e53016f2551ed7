package mingbai.service;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.service.authority.ServiceIdentity;
import mingbai.service.broker.BrokerForStations;
import mingbai.service.broker.Gate;
import mingbai.service.database.Database;
import mingbai.service.settings.Settings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The composition: the floor every room stands on is made here, the rooms are found.
@Configuration
@EnableAutoConfiguration
class Rooms {
    private static final String CLIENT_ID = ServiceIdentity.CLIENT;
    private static final String GROUP = "mingbai";

    @Bean
    Database database(Settings settings) throws IOException {
        return Database.open(settings.ground().database());
    }

    @Bean
    BrokerAddress broker(Settings settings, ServiceIdentity identity, Gate gate)
            throws IOException {
        return BrokerAddress.of(settings, identity, gate);
    }

    @Bean
    BrokerForStations brokerForStations(BrokerAddress broker) {
        return new BrokerForStations(broker.forStations());
    }

    @Bean
    MessageBus bus(BrokerAddress broker, RandomGenerator random) {
        if (broker.ours().isPresent()) {
            return new PahoMessageBus(broker.access(), CLIENT_ID, Optional.empty());
        }
        // Several instances may be there, each under a name of its own.
        var name = CLIENT_ID + "-" + HexFormat.of().toHexDigits(random.nextInt());
        return PahoMessageBus.inGroup(broker.access(), name, GROUP);
    }
}
