package mingbai.service.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import mingbai.service.account.AccountService;
import mingbai.service.account.Subjects.Subject;
import mingbai.service.factor.SecondFactor;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// The six digits of somebody the provider vouched for. Until they are right there is nobody in the
/// session; a wrong one counts against the account like a wrong password.
final class CodeStep extends AbstractAuthenticationProcessingFilter {
    static final String PATH = "/log-in/code";
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final String WAITING = "waits-for-code";

    private final ProviderPeople people;
    private final AccountService accounts;
    private final SecondFactor factor;
    private final InstantSource clock;

    CodeStep(
            ProviderPeople people,
            AccountService accounts,
            SecondFactor factor,
            InstantSource clock) {
        super(
                PathPatternRequestMatcher.withDefaults()
                        .matcher(org.springframework.http.HttpMethod.POST, PATH));
        this.people = people;
        this.accounts = accounts;
        this.factor = factor;
        this.clock = clock;
        setAuthenticationManager(in -> in);
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationFailureHandler((_, response, why) ->
                response.sendRedirect(
                        why instanceof BadCredentialsException
                                ? PATH + "?wrong"
                                : "/log-in?"
                                        + (why instanceof CredentialsExpiredException
                                                ? "ended"
                                                : "failed")));
    }

    /// Who waits, as whom the provider knows them, and until when.
    private record Waiting(String name, String issuer, String subject, Instant until)
            implements Serializable {}

    void await(HttpServletRequest request, ConsoleUser who, Subject subject) {
        request.getSession()
                .setAttribute(
                        WAITING,
                        new Waiting(
                                who.getUsername(),
                                subject.issuer(),
                                subject.id(),
                                clock.instant().plus(LONGEST_WAIT)));
    }

    private Optional<Waiting> waiting(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(WAITING))
                .map(Waiting.class::cast)
                .filter(w -> clock.instant().isBefore(w.until()));
    }

    boolean awaits(HttpServletRequest request) {
        return waiting(request).isPresent();
    }

    @Override
    public Authentication attemptAuthentication(
            HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var waiting =
                waiting(request).orElseThrow(() -> new CredentialsExpiredException("too late"));
        var who = people.who(waiting.name());
        var step =
                factor.step(
                        who.totp(), Objects.requireNonNullElse(request.getParameter("code"), ""));
        if (who.totp().isEmpty()
                || step.isEmpty()
                || !accounts.useStep(waiting.name(), step.getAsLong())) {
            accounts.failed(waiting.name());
            throw new BadCredentialsException("no");
        }
        people.bind(waiting.name(), new Subject(waiting.issuer(), waiting.subject()));
        accounts.succeeded(waiting.name());
        request.getSession().removeAttribute(WAITING);
        return ProviderDoor.in(who);
    }
}
