package mingbai.service.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import mingbai.model.place.HallId;

/// Reads the configuration file; all that is wrong with it is told at once.
public final class SettingsFile {
    private static final int LARGEST_PORT = 65_535;

    private final Properties values;
    private final List<String> problems = new ArrayList<>();

    private SettingsFile(Properties values) {
        this.values = values;
    }

    public static Settings read(Path file) throws IOException, SettingsRefused {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new SettingsRefused(List.of("not a properties file: " + e.getMessage()));
        }
        return parse(properties);
    }

    public static Settings parse(Properties properties) throws SettingsRefused {
        return new SettingsFile(properties).settings();
    }

    private Settings settings() throws SettingsRefused {
        refuseUnknownKeys();
        Path data = path(Key.DATA_DIRECTORY).orElse(Path.of("data"));
        var settings =
                new Settings(
                        hall(),
                        demo(),
                        new Settings.Http(
                                text(Key.HTTP_ADDRESS).orElse("127.0.0.1"),
                                port(Key.HTTP_PORT, 8080),
                                text(Key.PUBLIC_URL)),
                        new Settings.Mqtt(
                                text(Key.MQTT_ADDRESS).orElse("127.0.0.1"),
                                port(Key.MQTT_PORT, 1883),
                                text(Key.MQTT_BROKER)),
                        new Settings.Places(
                                data,
                                path(Key.READY_FILE),
                                path(Key.LOG_INS_FILE).orElse(data.resolve("log-ins.txt")),
                                path(Key.TRUST_FILE).orElse(data.resolve("trust.json")),
                                path(Key.SAMPLE_WORKBOOK)));
        if (!problems.isEmpty()) {
            throw new SettingsRefused(problems);
        }
        return settings;
    }

    private void refuseUnknownKeys() {
        for (String name : new TreeMap<>(values).keySet().stream().map(String::valueOf).toList()) {
            if (Key.find(name).isEmpty()) {
                problems.add(
                        "unknown key '%s'; did you mean '%s'?"
                                .formatted(name, Key.nearest(name).text()));
            }
        }
    }

    private Optional<String> text(Key key) {
        return Optional.ofNullable(values.getProperty(key.text()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private HallId hall() {
        return checked(Key.HALL_ID, HallId::new).orElse(new HallId("songming"));
    }

    private boolean demo() {
        return switch (text(Key.DEMO).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problems.add("demo is neither true nor false");
                yield false;
            }
        };
    }

    private int port(Key key, int usual) {
        return checked(key, SettingsFile::parsePort).orElse(usual);
    }

    private static int parsePort(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("not 0–" + LARGEST_PORT);
        }
        return port;
    }

    private Optional<Path> path(Key key) {
        return checked(key, Path::of);
    }

    private <T> Optional<T> checked(Key key, Function<String, T> parse) {
        try {
            return text(key).map(parse);
        } catch (InvalidPathException | NumberFormatException e) {
            problems.add(key.text() + " is malformed: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            problems.add(key.text() + ": " + e.getMessage());
        }
        return Optional.empty();
    }
}
