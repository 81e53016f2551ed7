package mingbai.service.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import mingbai.service.account.AccountService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends sessions: after a working day at the latest, and at once when the account was changed,
/// disabled, or given another password. Idle ones end by themselves.
final class SessionWatch extends OncePerRequestFilter {
    static final Duration LONGEST = Duration.ofHours(10);

    private static final String SINCE = "in-since";

    private final AccountService accounts;
    private final InstantSource clock;

    SessionWatch(AccountService accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof ConsoleUser user
                && (tooLong(request) || changed(user))) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            response.sendRedirect("/log-in?ended");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean tooLong(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(SINCE) instanceof Instant since) {
            return !clock.instant().isBefore(since.plus(LONGEST));
        }
        session.setAttribute(SINCE, clock.instant());
        return false;
    }

    private boolean changed(ConsoleUser user) {
        return accounts.credentials(user.getUsername())
                .filter(now -> now.standing().enabled())
                .filter(now -> now.standing().epoch() == user.epoch())
                .isEmpty();
    }
}
