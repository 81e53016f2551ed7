package mingbai.service;

import java.util.Map;
import mingbai.service.settings.Settings;

/// What Spring Boot is told about the console.
final class WebProperties {
    private WebProperties() {}

    static Map<String, Object> of(Settings.Http http) {
        return Map.ofEntries(
                Map.entry("server.address", http.address()),
                Map.entry("server.port", http.port()),
                Map.entry("server.servlet.session.timeout", "30m"),
                // A strict one would not come along on the way back from a provider of log-ins.
                Map.entry(
                        "server.servlet.session.cookie.same-site",
                        http.provider().isPresent() ? "lax" : "strict"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
                // More than is taken, so that a file too large still gets a report.
                Map.entry("spring.servlet.multipart.max-file-size", "32MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "33MB"),
                Map.entry("spring.threads.virtual.enabled", true),
                Map.entry("spring.main.banner-mode", "off"),
                Map.entry("spring.main.log-startup-info", false),
                Map.entry("spring.jmx.enabled", false),
                Map.entry("management.endpoints.access.default", "none"),
                Map.entry("management.endpoint.health.access", "read-only"),
                Map.entry("management.endpoint.prometheus.access", "read-only"),
                Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
                Map.entry("management.endpoints.web.discovery.enabled", false),
                Map.entry("management.endpoint.health.show-details", "never"),
                Map.entry("management.endpoint.health.probes.enabled", false),
                // A room's pages and texts stand beside its classes.
                Map.entry("spring.thymeleaf.prefix", "classpath:/mingbai/service/"),
                Map.entry("spring.mvc.static-path-pattern", "/assets/**"),
                Map.entry(
                        "spring.web.resources.static-locations",
                        "classpath:/mingbai/service/console/assets/,classpath:/mingbai/fonts/"),
                // Kept by the browser, and asked about each time: fonts are large.
                Map.entry("spring.web.resources.cache.cachecontrol.no-cache", true));
    }
}
