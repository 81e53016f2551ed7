package mingbai.display.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import mingbai.model.status.StationStatus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.StationRuntime;
import mingbai.station.settings.StationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints what a display holds: `--config FILE --what catalogue|fees|staff|PANEL --paper A4|A3|A1
/// --out FILE`. Needs no network: paper says what the screen says.
public final class PrintMain {
    private static final Logger LOG = LoggerFactory.getLogger(PrintMain.class);

    private PrintMain() {}

    public static void main(String[] arguments) {
        try {
            var said = said(arguments);
            var settings =
                    StationSettings.from(SettingsFile.read(Path.of(wanted(said, "--config"))));
            var clock = InstantSource.system();
            try (var runtime =
                    StationRuntime.open(settings, StationStatus.Kind.HALL_BOARD, clock)) {
                runtime.readThrough();
                var content = runtime.station().content().current();
                var sheets = sheets(new PrintedContent(content, clock.instant()), said);
                var paper = Paper.parse(said.getOrDefault("--paper", "A4"));
                Files.write(Path.of(wanted(said, "--out")), Press.print(sheets, paper));
            }
        } catch (IllegalArgumentException e) {
            LOG.error("{}", e.getMessage());
            System.exit(2);
        } catch (SettingsRefused e) {
            LOG.error("Configuration refused: {}", e.getMessage());
            System.exit(2);
        } catch (IOException e) {
            LOG.error("The board could not be printed", e);
            System.exit(1);
        }
    }

    private static Sheets sheets(PrintedContent printed, Map<String, String> said) {
        String what = said.getOrDefault("--what", "catalogue");
        return switch (what) {
            case "catalogue" -> printed.catalogue();
            case "fees" -> printed.fees();
            case "staff" -> printed.staff();
            default ->
                    printed.panel(what)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "没有这块展板 · no such panel: " + what));
        };
    }

    private static Map<String, String> said(String[] arguments) {
        var said = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            said.put(arguments[i], arguments[i + 1]);
        }
        return said;
    }

    private static String wanted(Map<String, String> said, String key) {
        var value = said.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "--config FILE --what catalogue|fees|staff|PANEL --paper A4|A3|A1 --out FILE");
        }
        return value;
    }
}
