package mingbai.service;

import java.io.IOException;
import java.util.Optional;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.service.database.Database;
import mingbai.service.settings.Settings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// The composition: the floor every room stands on is made here, the rooms find themselves.
@Configuration
@EnableAutoConfiguration
@ComponentScan
class Rooms {
    private static final String CLIENT_ID = "mingbai-service";

    @Bean
    Database database(Settings settings) throws IOException {
        return Database.open(settings.places().data().resolve("service.db"));
    }

    @Bean
    BrokerAddress broker(Settings settings) throws IOException {
        return BrokerAddress.of(settings);
    }

    @Bean
    MessageBus bus(BrokerAddress broker) {
        return new PahoMessageBus(broker.url().toString(), CLIENT_ID, Optional.empty());
    }
}
