package mingbai.service.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.OptionalLong;
import mingbai.service.account.AccountService;
import mingbai.service.factor.SecondFactor;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks password and second factor together: nobody learns which of them was wrong.
final class LogInCheck extends DaoAuthenticationProvider {
    private final AccountService accounts;
    private final SecondFactor factor;
    private final boolean demo;

    LogInCheck(
            UserDetailsService people,
            PasswordEncoder encoder,
            AccountService accounts,
            SecondFactor factor,
            Settings settings) {
        super(people);
        setPasswordEncoder(encoder);
        this.accounts = accounts;
        this.factor = factor;
        this.demo = settings.demo().on();
    }

    /// The form's six digits.
    static final class Details extends WebAuthenticationDetails {
        private static final long serialVersionUID = 1L;

        private final String code;

        Details(HttpServletRequest request) {
            super(request);
            code = Objects.requireNonNullElse(request.getParameter("code"), "");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    @Override
    protected void additionalAuthenticationChecks(
            UserDetails user, UsernamePasswordAuthenticationToken given) {
        super.additionalAuthenticationChecks(user, given);
        var who = (ConsoleUser) user;
        if (who.totp().isEmpty()) {
            if (who.approves() && !demo) {
                throw new DisabledException("no second factor yet");
            }
            return;
        }
        String code = given.getDetails() instanceof Details details ? details.code : "";
        OptionalLong step = factor.step(who.totp(), code);
        if (step.isEmpty() || !accounts.useStep(who.getUsername(), step.getAsLong())) {
            throw new BadCredentialsException("no");
        }
    }
}
