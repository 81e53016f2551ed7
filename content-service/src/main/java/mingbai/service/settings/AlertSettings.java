package mingbai.service.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingbai.program.settings.SecretFile;
import mingbai.program.settings.SettingsFile;

/// Where alerts go besides the console: by e-mail, and to another system's address.
public record AlertSettings(Optional<Mail> mail, Optional<Webhook> webhook) {
    private static final int SUBMISSION_PORT = 587;

    public static final AlertSettings NONE = new AlertSettings(Optional.empty(), Optional.empty());

    /// A mail server, how to enter it, and who writes to whom.
    public record Mail(Server server, Optional<LogIn> logIn, String from, List<String> to) {
        public Mail {
            to = List.copyOf(to);
        }
    }

    /// Where the mail server is.
    public record Server(String host, int port, Security security) {}

    /// How it is entered.
    public record LogIn(String user, String password) {}

    /// How the connection to the mail server is protected.
    public enum Security {
        STARTTLS,
        TLS,
        /// Only where the server is on this machine or beside it.
        NONE
    }

    /// Another system's address; with a secret, each message is signed with it.
    public record Webhook(URI url, Optional<String> secret) {
        public Webhook {
            if (!List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
                throw new IllegalArgumentException("neither http://… nor https://…");
            }
        }
    }

    static AlertSettings from(SettingsFile file) {
        return new AlertSettings(mail(file), webhook(file));
    }

    private static Optional<Mail> mail(SettingsFile file) {
        var host = file.text("mail.host");
        var security =
                file.value("mail.security", text -> Security.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(Security.STARTTLS);
        int port = file.port("mail.port", SUBMISSION_PORT);
        var user = file.text("mail.user");
        var password = file.value("mail.password.file", SecretFile::read).orElse("");
        var from = file.text("mail.from");
        var to = file.value("mail.to", AlertSettings::addresses).orElse(List.of());
        return host.map(h ->
                new Mail(
                        new Server(h, port, security),
                        user.map(u -> new LogIn(u, password)),
                        from.orElse(to.isEmpty() ? "" : to.getFirst()),
                        to));
    }

    private static List<String> addresses(String text) {
        var addresses = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (!addresses.stream().allMatch(a -> a.matches("[^@\\s]+@[^@\\s]+"))) {
            throw new IllegalArgumentException("not e-mail addresses with commas between them");
        }
        return addresses;
    }

    private static Optional<Webhook> webhook(SettingsFile file) {
        var secret = file.value("webhook.secret.file", SecretFile::read);
        return file.value("webhook.url", url -> new Webhook(URI.create(url), secret));
    }
}
