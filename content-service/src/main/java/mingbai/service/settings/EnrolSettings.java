package mingbai.service.settings;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import mingbai.program.settings.SettingsFile;

/// How stations come in: where they ask for it, none without `enrol.port`; by which names and
/// addresses they know this machine; and for how many days a certificate of theirs counts.
public record EnrolSettings(OptionalInt port, List<String> names, int days) {
    static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 397;
    private static final int LARGEST_PORT = 65_535;

    public EnrolSettings {
        names = List.copyOf(names);
    }

    /// Reads `enrol.port`, `enrol.names` and `enrol.certificate.days`.
    static EnrolSettings from(SettingsFile file) {
        var port = file.value("enrol.port", EnrolSettings::port);
        return new EnrolSettings(
                port.map(OptionalInt::of).orElse(OptionalInt.empty()),
                file.value("enrol.names", EnrolSettings::names).orElse(List.of()),
                file.value("enrol.certificate.days", EnrolSettings::days).orElse(USUAL_DAYS));
    }

    static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("not 0–" + LARGEST_PORT);
        }
        return port;
    }

    private static List<String> names(String text) {
        var names = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (!names.stream().allMatch(n -> n.matches("[A-Za-z0-9.-]{1,253}|[0-9a-fA-F:]{2,45}"))) {
            throw new IllegalArgumentException(
                    "not names or addresses with commas between them, like hall.example,10.0.0.5");
        }
        return names;
    }

    private static int days(String text) {
        int days = Integer.parseInt(text);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a certificate counts for 1–" + MOST_DAYS + " days");
        }
        return days;
    }
}
