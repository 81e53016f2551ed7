package mingbai.service.alert;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import mingbai.service.settings.AlertSettings;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Alerts by e-mail.
final class MailPost implements AlertLetter.Post {
    private static final String MILLIS = "10000";

    private final AlertSettings.Mail settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailPost(AlertSettings.Mail settings) {
        this.settings = settings;
        sender.setHost(settings.server().host());
        sender.setPort(settings.server().port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.logIn()
                .ifPresent(logIn -> {
                    sender.setUsername(logIn.user());
                    sender.setPassword(logIn.password());
                });
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(AlertSettings.Mail settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.logIn().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.server().security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }

    @Override
    public void send(AlertLetter letter) throws IOException {
        try {
            var message = new MimeMessageHelper(sender.createMimeMessage(), "UTF-8");
            message.setFrom(settings.from());
            message.setTo(settings.to().toArray(String[]::new));
            message.setSubject(letter.subject());
            message.setText(letter.text());
            sender.send(message.getMimeMessage());
        } catch (MessagingException | MailException e) {
            throw new IOException("e-mail: " + e.getMessage(), e);
        }
    }
}
