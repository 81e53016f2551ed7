package mingbai.service.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import mingbai.model.signing.Reach;
import mingbai.service.account.AccountService;
import mingbai.service.library.HallShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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
    private static final String[] MANAGED = {
        "/api/v1/alerts/rules/**",
        "/api/v1/exchange/**",
        "/api/v1/plates/**",
        "/api/v1/ratings/**",
        "/api/v1/updates/**"
    };
    private static final String[] WATCHED = {
        "/api/v1/stations", "/api/v1/deliveries", "/api/v1/alerts/**", "/api/v1/evidence/**"
    };
    private static final String[] EDITED = {
        "/api/v1/boards/**",
        "/api/v1/hall-map",
        "/api/v1/imports/**",
        "/api/v1/items/**",
        "/api/v1/media/**",
        "/api/v1/notices/**",
        "/api/v1/panels/**",
        "/api/v1/register/**",
        "/api/v1/voice/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, ApiKeys keys, AccountService accounts, HallShelf shelf) {
        var door = new KeyFilter(keys, key -> accounts.covers(key, shelf.hallScope()));
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers("/api/v1/openapi.yaml", "/actuator/health")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority(ApiScope.METRICS.authority())
                                .requestMatchers("/api/v1/cases")
                                .hasAuthority(ApiScope.CASES.authority())
                                .requestMatchers(MANAGED)
                                .hasAuthority(ApiScope.MANAGE.authority())
                                .requestMatchers(HttpMethod.DELETE, "/api/v1/stations/*")
                                .hasAuthority(ApiScope.MANAGE.authority())
                                .requestMatchers(WATCHED)
                                .hasAuthority(ApiScope.WATCH.authority())
                                .requestMatchers(EDITED)
                                .hasAuthority(ApiScope.CONTENT.authority())
                                .anyRequest()
                                .hasAuthority(ApiScope.QUEUE.authority()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(door, AuthorizationFilter.class)
                .addFilterAfter(new BodyLimit(), AuthorizationFilter.class)
                .build();
    }

    /// Lets in whoever has a key, under the key's name.
    private static final class KeyFilter extends OncePerRequestFilter {
        private final ApiKeys keys;
        private final Predicate<Reach> here;

        KeyFilter(ApiKeys keys, Predicate<Reach> here) {
            this.keys = keys;
            this.here = here;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(header -> header.startsWith(SCHEME))
                    .flatMap(header -> keys.owner(header.substring(SCHEME.length())))
                    .ifPresent(this::letIn);
            chain.doFilter(request, response);
        }

        /// A key for other halls only is known here, and opens nothing.
        private void letIn(ApiKeys.Entry owner) {
            var context = SecurityContextHolder.createEmptyContext();
            var authorities =
                    owner.rights().scopes().stream()
                            .filter(scope -> here.test(owner.rights().within()))
                            .map(ApiScope::authority)
                            .toArray(String[]::new);
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            ApiKeys.PREFIX + owner.name(),
                            "",
                            AuthorityUtils.createAuthorityList(authorities)));
            SecurityContextHolder.setContext(context);
        }
    }
}
