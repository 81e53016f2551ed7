package mingbai.service.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The keys of the configuration file.
enum Key {
    /// The hall this service is for; part of its topics.
    HALL_ID,
    /// `true` for a demonstration: generated approver keys and log-ins, and every screen says so.
    DEMO,
    /// Address the console listens on.
    HTTP_ADDRESS,
    /// Port of the console; 0 takes a free one.
    HTTP_PORT,
    /// How a phone reaches the console, for the codes on tickets: `http://10.1.2.3:8080`.
    PUBLIC_URL,
    /// Address the embedded broker listens on.
    MQTT_ADDRESS,
    /// Port of the embedded broker; 0 takes a free one.
    MQTT_PORT,
    /// Another broker to use instead of the embedded one: `tcp://broker:1883`.
    MQTT_BROKER,
    /// Folder of the database, the keys and the broker's files.
    DATA_DIRECTORY,
    /// Workbook an empty library is filled from at the first start.
    SAMPLE_WORKBOOK,
    /// Written when everything is up: the addresses to connect to.
    READY_FILE,
    /// Tells the first log-ins; readable by its owner only.
    LOG_INS_FILE,
    /// The trust root a station is given.
    TRUST_FILE;

    /// As it stands in the file: the first word, a dot, the others with hyphens.
    String text() {
        return switch (this) {
            case LOG_INS_FILE -> "log-ins.file";
            default -> name().toLowerCase(Locale.ROOT).replace('_', '.');
        };
    }

    static Optional<Key> find(String text) {
        return Arrays.stream(values()).filter(key -> key.text().equals(text)).findFirst();
    }

    static Key nearest(String text) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(key -> distance(key.text(), text)))
                .orElseThrow();
    }

    /// How many letters must be put in, taken out or changed.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
