package mingbai.service.entrance;

import java.time.InstantSource;
import mingbai.service.account.AccountService;
import mingbai.service.factor.SecondFactor;
import mingbai.service.library.HallShelf;
import mingbai.service.settings.Settings;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/// Who may open what: everything needs a log-in except logging in, setting up, our own assets and
/// the page behind a ticket's code.
@Configuration
@EnableMethodSecurity(prePostEnabled = false)
class ConsoleSecurity {
    private static final int BCRYPT_STRENGTH = 10;

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private static final String[] OPEN = {
        "/log-in",
        "/log-in/**",
        "/set-up/**",
        "/assets/**",
        "/webjars/**",
        "/t/**",
        "/i/**",
        "/error"
    };

    /// Ours only, and by one annotation only: Spring Security would look for four of its own on
    /// every method of every part of the framework, a sixth of the time of a start. A rule of the
    /// house refuses the others.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesOfWhoAsks() {
        ClassFilter ours = type -> type.getName().startsWith("mingbai.");
        var annotated =
                new ComposablePointcut(new AnnotationMatchingPointcut(PreAuthorize.class, true))
                        .union(
                                (Pointcut)
                                        new AnnotationMatchingPointcut(
                                                null, PreAuthorize.class, true));
        return new AuthorizationManagerBeforeMethodInterceptor(
                new ComposablePointcut(ours).intersection((Pointcut) annotated),
                new PreAuthorizeAuthorizationManager());
    }

    @Bean
    SecurityFilterChain console(
            HttpSecurity http,
            AccountService accounts,
            HallShelf shelf,
            InstantSource clock,
            ProviderLogIn provider) {
        provider.open(http);
        return http.authorizeHttpRequests(paths ->
                        paths.requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/", "/log-out")
                                .authenticated()
                                .anyRequest()
                                .access((who, _) -> inside(who.get(), accounts, shelf)))
                .addFilterBefore(new LogInGate(clock), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionWatch(accounts, clock), AuthorizationFilter.class)
                // Whoever holds a ticket's code may act for the ticket: there is no log-in to
                // abuse.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/t/**"))
                .requestCache(cache -> cache.requestCache(wholePages()))
                .formLogin(form ->
                        form.loginPage("/log-in")
                                .usernameParameter("name")
                                .passwordParameter("password")
                                .authenticationDetailsSource(LogInCheck.Details::new)
                                .failureUrl("/log-in?failed")
                                .defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/log-out").logoutSuccessUrl("/log-in?out"))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                                .frameOptions(frame -> frame.deny())
                                .referrerPolicy(policy -> {}))
                .build();
    }

    /// Whoever acts for other halls only has nothing to do, and nothing to see, in this one.
    private static AuthorizationDecision inside(
            Authentication who, AccountService accounts, HallShelf shelf) {
        boolean inside =
                who.isAuthenticated()
                        && accounts.find(who.getName())
                                .filter(a -> accounts.covers(a.within(), shelf.hallScope()))
                                .isPresent();
        return new AuthorizationDecision(inside);
    }

    /// After log-in one comes back to the page one wanted, never to a part of one.
    private static HttpSessionRequestCache wholePages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new NegatedRequestMatcher(new RequestHeaderRequestMatcher("HX-Request")));
        return cache;
    }

    private static UserDetailsService people(AccountService accounts) {
        return name ->
                accounts.credentials(name)
                        .<UserDetails>map(ConsoleUser::new)
                        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Bean
    AuthenticationProvider logIn(
            PasswordEncoder encoder,
            AccountService accounts,
            SecondFactor factor,
            Settings settings) {
        return new LogInCheck(people(accounts), encoder, accounts, factor, settings);
    }

    /// Counts wrong passwords, account by account. The provider's word alone makes none of them
    /// good: otherwise it would give endless attempts at the second factor.
    @Configuration
    static class Attempts {
        private final AccountService accounts;

        Attempts(AccountService accounts) {
            this.accounts = accounts;
        }

        @EventListener
        void wrong(AuthenticationFailureBadCredentialsEvent event) {
            accounts.failed(event.getAuthentication().getName());
        }

        @EventListener
        void right(AuthenticationSuccessEvent event) {
            if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken in) {
                accounts.succeeded(in.getName());
            }
        }
    }

    /// On its own, since the accounts need it before the security needs them.
    @Configuration
    static class Hashing {
        @Bean
        PasswordEncoder passwordEncoder() {
            return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
        }
    }
}
