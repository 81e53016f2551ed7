package mingbai.service.entrance;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import mingbai.service.settings.ProviderSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// The way in by an outside provider: code flow with PKCE, state and nonce, and an ID token whose
/// signature, issuer, audience and times are checked. Spring Security does all of it.
@Component
final class ProviderLogIn {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Provider provider;
    private final ProviderPeople people;
    private final ProviderDoor door;

    ProviderLogIn(Provider provider, ProviderPeople people, ProviderDoor door) {
        this.provider = provider;
        this.people = people;
        this.door = door;
    }

    /// Opens it, if there is a provider.
    void open(HttpSecurity http) {
        provider.setting().ifPresent(setting -> open(http, setting));
    }

    private void open(HttpSecurity http, ProviderSettings setting) {
        http.oauth2Login(in ->
                in.loginPage("/log-in")
                        .clientRegistrationRepository(provider::registration)
                        .authorizedClientRepository(
                                new HttpSessionOAuth2AuthorizedClientRepository())
                        .authorizationEndpoint(there -> there.baseUri("/log-in/by"))
                        .redirectionEndpoint(back -> back.baseUri("/log-in/back"))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                        .userInfoEndpoint(
                                info -> info.oidcUserService(people.service(setting, claims())))
                        .successHandler(door)
                        .failureHandler(door)
                        .withObjectPostProcessor(outside()));
        http.addFilterBefore(door.codes(), OAuth2LoginAuthenticationFilter.class);
    }

    /// The provider's word alone makes nobody's session: the door does, when it is enough.
    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> outside() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                filter.setSecurityContextRepository(new NullSecurityContextRepository());
                return filter;
            }
        };
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        var answers = new OAuth2AccessTokenResponseHttpMessageConverter();
        client.setRestClient(
                RestClient.builder()
                        .requestFactory(bounded())
                        .configureMessageConverters(all ->
                                all.addCustomConverter(new FormHttpMessageConverter())
                                        .addCustomConverter(answers))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return client;
    }

    private static OidcUserService claims() {
        var rest = new RestTemplate(bounded());
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var users = new DefaultOAuth2UserService();
        users.setRestOperations(rest);
        var claims = new OidcUserService();
        claims.setOauth2UserService(users);
        return claims;
    }

    private static JdkClientHttpRequestFactory bounded() {
        var factory =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build());
        factory.setReadTimeout(LONGEST_WAIT);
        return factory;
    }

    /// ID tokens, judged by the service's own clock.
    @Bean
    static JwtDecoderFactory<ClientRegistration> idTokens(InstantSource clock, Provider provider) {
        var decoders = new OidcIdTokenDecoderFactory();
        provider.setting()
                .map(setting -> setting.client().algorithm())
                .ifPresent(algorithm -> decoders.setJwsAlgorithmResolver(_ -> algorithm));
        decoders.setJwtValidatorFactory(registration -> checks(registration, clock));
        return decoders;
    }

    private static OAuth2TokenValidator<Jwt> checks(
            ClientRegistration registration, InstantSource clock) {
        var times = new JwtTimestampValidator();
        times.setClock(clock.withZone(ZoneOffset.UTC));
        var token = new OidcIdTokenValidator(registration);
        token.setClock(clock.withZone(ZoneOffset.UTC));
        return new DelegatingOAuth2TokenValidator<>(times, token);
    }
}
