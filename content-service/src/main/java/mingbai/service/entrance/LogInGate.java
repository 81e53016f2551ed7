package mingbai.service.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets nobody try out passwords or links by the thousand: so many attempts a minute from one
/// address, whoever's account they are for.
final class LogInGate extends OncePerRequestFilter {
    static final int MOST_A_MINUTE = 60;

    private static final int MOST_KEPT = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    LogInGate(InstantSource clock) {
        this.clock = clock;
    }

    private record Count(Instant since, int attempts) {}

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean attempt =
                (request.getMethod().equals("POST") && request.getServletPath().equals("/log-in"))
                        || request.getServletPath().startsWith("/log-in/")
                        || request.getServletPath().startsWith("/set-up/");
        if (attempt && !lets(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private synchronized boolean lets(String address) {
        var now = clock.instant();
        var before = counts.get(address);
        var count =
                before == null || before.since().plus(MINUTE).isBefore(now)
                        ? new Count(now, 1)
                        : new Count(before.since(), before.attempts() + 1);
        counts.put(address, count);
        if (counts.size() > MOST_KEPT) {
            counts.remove(counts.keySet().iterator().next());
        }
        return count.attempts() <= MOST_A_MINUTE;
    }
}
