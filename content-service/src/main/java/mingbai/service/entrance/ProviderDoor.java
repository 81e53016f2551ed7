package mingbai.service.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import mingbai.service.account.AccountService;
import mingbai.service.account.Subjects.Subject;
import mingbai.service.factor.SecondFactor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// What becomes of somebody the provider vouched for. The provider stands in for the password, not
/// for the second factor: whoever has one is asked for its six digits before there is a session.
@Component
final class ProviderDoor implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);

    private final ProviderPeople people;
    private final CodeStep codes;
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();
    private final SavedRequestAwareAuthenticationSuccessHandler onwards =
            new SavedRequestAwareAuthenticationSuccessHandler();

    ProviderDoor(
            ProviderPeople people,
            AccountService accounts,
            SecondFactor factor,
            InstantSource clock) {
        this.people = people;
        this.codes = new CodeStep(people, accounts, factor, clock);
        codes.setAuthenticationSuccessHandler(onwards);
    }

    CodeStep codes() {
        return codes;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication told)
            throws IOException, ServletException {
        var user = (ProviderPeople.ProviderUser) Objects.requireNonNull(told.getPrincipal());
        SecurityContextHolder.clearContext();
        if (user.who().totp().isEmpty()) {
            enter(user.who(), user.subject(), request, response);
        } else {
            codes.await(request, user.who(), user.subject());
            response.sendRedirect("/log-in/code");
        }
    }

    private void enter(
            ConsoleUser who,
            Subject subject,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        try {
            people.bind(who.getUsername(), subject);
        } catch (ProviderPeople.Stranger e) {
            onAuthenticationFailure(request, response, e);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        var in = in(who);
        context.setAuthentication(in);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        onwards.onAuthenticationSuccess(request, response, in);
    }

    /// Exactly what a password makes of somebody.
    static Authentication in(ConsoleUser who) {
        return UsernamePasswordAuthenticationToken.authenticated(who, "", who.getAuthorities());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String code =
                why instanceof OAuth2AuthenticationException e
                        ? e.getError().getErrorCode()
                        : why.getClass().getSimpleName();
        LOG.info("Nobody came in by the provider: {}", code);
        response.sendRedirect("/log-in?" + word(why));
    }

    private static String word(AuthenticationException why) {
        return switch (why) {
            case ProviderPeople.Stranger _ -> "stranger";
            case ProviderPeople.Unready _ -> "unready";
            case LockedException _, DisabledException _ -> "failed";
            default -> "doubted";
        };
    }
}
