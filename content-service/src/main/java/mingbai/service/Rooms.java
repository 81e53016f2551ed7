package mingbai.service;

import java.io.IOException;
import mingbai.service.bus.ServiceBus;
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
    ServiceBus bus(BrokerAddress broker) {
        return new ServiceBus(broker.url().toString(), CLIENT_ID);
    }
}
