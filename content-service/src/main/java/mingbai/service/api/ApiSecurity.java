package mingbai.service.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/// The API's own door: a key in each request, no log-in, no cookie. Its description is open, and
/// whether the service is well.
@Configuration
class ApiSecurity {
    private static final String SCHEME = "Bearer ";
    private static final String[] WATCHED = {
        "/api/v1/stations", "/api/v1/deliveries", "/api/v1/alerts/**", "/api/v1/evidence/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiKeys keys) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers("/api/v1/openapi.yaml", "/actuator/health")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority(ApiScope.METRICS.authority())
                                .requestMatchers("/api/v1/cases")
                                .hasAuthority(ApiScope.CASES.authority())
                                .requestMatchers(WATCHED)
                                .hasAuthority(ApiScope.WATCH.authority())
                                .requestMatchers("/api/v1/notices/**")
                                .hasAuthority(ApiScope.CONTENT.authority())
                                .anyRequest()
                                .hasAuthority(ApiScope.QUEUE.authority()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(new KeyFilter(keys), AuthorizationFilter.class)
                .build();
    }

    /// Lets in whoever has a key, under the key's name.
    private static final class KeyFilter extends OncePerRequestFilter {
        private final ApiKeys keys;

        KeyFilter(ApiKeys keys) {
            this.keys = keys;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(header -> header.startsWith(SCHEME))
                    .flatMap(header -> keys.owner(header.substring(SCHEME.length())))
                    .ifPresent(KeyFilter::letIn);
            chain.doFilter(request, response);
        }

        private static void letIn(ApiKeys.Owner owner) {
            var context = SecurityContextHolder.createEmptyContext();
            var authorities =
                    owner.scopes().stream().map(ApiScope::authority).toArray(String[]::new);
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            "api:" + owner.name(),
                            "",
                            AuthorityUtils.createAuthorityList(authorities)));
            SecurityContextHolder.setContext(context);
        }
    }
}
