package mingbai.service.broker;

import java.util.Map;

/// Where stations meet the broker, as keys of their configuration: `broker.port` of ours, on the
/// machine at which they were enrolled, or `broker.url` of one elsewhere.
public record BrokerForStations(Map<String, String> settings) {
    public BrokerForStations {
        settings = Map.copyOf(settings);
    }
}
