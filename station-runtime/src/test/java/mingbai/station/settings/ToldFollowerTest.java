package mingbai.station.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.place.StationId;
import mingbai.model.status.DeviceReport;
import mingbai.model.told.ToldSettings;
import mingbai.program.settings.Effective;
import mingbai.program.settings.Effective.Origin;
import mingbai.program.settings.SettingsFile;
import mingbai.station.content.HallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the service tells a station of its configuration, from the signed set to the next start.
class ToldFollowerTest {
    private static final StationId STATION = new StationId("k03");

    @TempDir Path folder;
    private final List<DeviceReport> reports = new ArrayList<>();
    private final AtomicInteger starts = new AtomicInteger();

    private ToldFollower follower() {
        return new ToldFollower(STATION, folder, reports::add, starts::incrementAndGet);
    }

    private static HallContent told(long version, Map<String, String> values) {
        var mine = new HallContent.Version(new Scope.OfStation(STATION), version, Instant.MAX);
        return new HallContent(
                Map.of(ContentPath.STATION_SETTINGS, new ToldSettings(values)), List.of(mine));
    }

    private SettingsFile file(String... pairs) throws Exception {
        var values = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            values.setProperty(pairs[i], pairs[i + 1]);
        }
        return Told.in(SettingsFile.of(values), folder);
    }

    @Test
    void whatIsToldIsKeptAndTheProgramStartedAnewOnce() throws Exception {
        var content = told(7, Map.of("speaker.volume", "40", "sun.colour", "blue"));
        follower().look(content);
        assertEquals(1, starts.get());
        follower().look(content);
        follower().look(told(8, Map.of("speaker.volume", "40", "sun.colour", "blue")));
        assertEquals(1, starts.get(), "it runs with that already");
        assertTrue(reports.getLast().worthALook());
        assertTrue(reports.getLast().detail().contains("sun.colour"), reports.toString());
        var file = file();
        assertEquals(Optional.of("40"), file.text("speaker.volume"));
        file.check();
        assertEquals(
                List.of(
                        new Effective(
                                "speaker.volume", Optional.of("40"), Origin.TOLD, "version 7")),
                file.effective());
        follower().look(told(9, Map.of()));
        assertEquals(2, starts.get());
        assertEquals(Optional.empty(), file().text("speaker.volume"));
    }

    @Test
    void whatTheFileOnTheBoxSaysGoesFirst() throws Exception {
        follower().look(told(7, Map.of("speaker.volume", "40", "light.hours", "08:00-17:00")));
        var file = file("speaker.volume", "90");
        assertEquals(Optional.of("90"), file.text("speaker.volume"));
        assertEquals(Optional.of("08:00-17:00"), file.text("light.hours"));
        assertEquals(
                List.of(Origin.TOLD, Origin.FILE),
                file.effective().stream().map(Effective::origin).toList());
    }

    @Test
    void aKeyOfAnotherProgramIsNotHeldAgainstThisOne() throws Exception {
        follower().look(told(7, Map.of("light.hours", "08:00-17:00")));
        file().check();
    }

    @Test
    void aProgramThatDoesNotStartWithItGoesOnWithoutAndSaysSo() throws Exception {
        var content = told(7, Map.of("speaker.volume", "40"));
        follower().look(content);
        assertEquals(Optional.empty(), file().untold().orElseThrow().text("speaker.volume"));
        Told.refuse(folder, "speaker.volume: not today");
        assertEquals(Optional.empty(), file().text("speaker.volume"));
        assertEquals(Optional.empty(), file().untold());
        follower().look(content);
        assertEquals(1, starts.get());
        assertTrue(reports.getLast().detail().contains("not today"), reports.toString());
        follower().look(told(8, Map.of("speaker.volume", "50")));
        assertEquals(Optional.of("50"), file().text("speaker.volume"));
    }

    @Test
    void contentWithoutAWordOfItChangesNothing() throws Exception {
        follower().look(told(7, Map.of("speaker.volume", "40")));
        follower().look(HallContent.EMPTY);
        assertEquals(1, starts.get());
        assertEquals(Optional.of("40"), file().text("speaker.volume"));
    }
}
