package mingbai.service.operation;

import mingbai.program.bus.MessageBus;
import mingbai.service.database.Database;
import mingbai.service.database.DatabaseFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether the database takes a commit and the broker is there.
@Configuration
class HallHealth {
    private static final Logger LOG = LoggerFactory.getLogger(HallHealth.class);

    @Bean
    static HealthIndicator databaseHealth(Database database) {
        return () -> {
            try {
                database.writeNow(sql -> sql.number("SELECT revision FROM library_clock"));
                return Health.up().build();
            } catch (DatabaseFailure e) {
                LOG.warn("The database does not answer: {}", e.getMessage());
                return Health.down().build();
            }
        };
    }

    @Bean
    static HealthIndicator brokerHealth(MessageBus bus) {
        return () -> bus.connected() ? Health.up().build() : Health.down().build();
    }
}
