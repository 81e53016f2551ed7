package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.shots.ScreenShots;
import mingbai.kiosk.shots.UnvisitedCamera;
import mingbai.kiosk.welcome.Door;
import mingbai.model.command.CommandResult.Reason;
import mingbai.model.status.StationStatus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.command.Shot;
import org.junit.jupiter.api.Test;

/// A touch panel (触摸查询屏): everything a kiosk lets one look up, no ticket, no rating, no paper.
class TouchPanelTest {
    private final TryOut tryOut = new TryOut();
    private final Properties settings = new Properties();

    TouchPanelTest() {
        settings.setProperty("station.id", "p01");
        settings.setProperty("hall.id", "songming");
        settings.setProperty("region.code", "530127000000");
        settings.setProperty("broker.url", "tcp://127.0.0.1:1883");
        settings.setProperty("data.directory", "data");
        settings.setProperty("trust.file", "trust.json");
        settings.setProperty("kind", "touch-panel");
    }

    private KioskOptions options() throws SettingsRefused {
        return KioskOptions.from(SettingsFile.of(settings));
    }

    private Kiosk panel(Format format) throws SettingsRefused {
        return tryOut.kiosk(options().stand(format), false);
    }

    @Test
    void itsSettingsNameNoPaperAndNoDoorWithANumberOfOnesOwn() throws Exception {
        assertEquals(StationStatus.Kind.TOUCH_PANEL, options().kind());
        assertEquals(Optional.empty(), options().printer());
        assertEquals(
                Set.of(Door.GUIDE, Door.DISCLOSURE, Door.MAP, Door.CONSULT), options().doors());
        settings.setProperty("doors", "guide, ticket");
        var refused = assertThrows(SettingsRefused.class, this::options);
        assertTrue(refused.getMessage().contains("a touch panel has no TICKET"));
        settings.setProperty("doors", "guide, map");
        assertEquals(Set.of(Door.GUIDE, Door.MAP), options().doors());
        settings.setProperty("printer", "simulated");
        assertThrows(SettingsRefused.class, this::options);
        settings.remove("printer");
        settings.setProperty("kind", "cupboard");
        assertThrows(SettingsRefused.class, this::options);
    }

    @Test
    void whateverIsBrowsedNoTicketNoRatingAndNoPaperIsOffered() throws Exception {
        Stage.call(() -> {
            for (var format : Format.values()) {
                var panel = panel(format);
                show(panel, "welcome", format);
                panel.model().enter(Door.GUIDE);
                show(panel, "find", format);
                panel.model().openItem(SampleItems.code(1));
                show(panel, "item", format);
                ((Spot.AtItem) panel.model().spot().get()).model().takeAlong();
                show(panel, "take", format);
                panel.model().home();
                panel.model().enter(Door.TICKET);
                panel.model().scanned("https://hall.example/t/abcdefghijklmnopqrstuv");
            }
            assertEquals(List.of(), tryOut.asked);
            assertEquals(List.of(), tryOut.guides);
            return true;
        });
    }

    @Test
    void leftAloneItReturnsToItsFirstScreen() throws Exception {
        Stage.call(() -> {
            var panel = panel(Format.LANDSCAPE);
            panel.model().enter(Door.GUIDE);
            panel.model().openItem(SampleItems.code(1));
            for (int seconds : new int[] {121, 20}) {
                tryOut.now = tryOut.now.plusSeconds(seconds);
                panel.tick();
            }
            assertTrue(panel.atHome());
            return true;
        });
    }

    @Test
    void theServiceSeesTheFirstScreenButNobodysVisit() throws Exception {
        Stage.call(() -> {
            var panel = panel(Format.PORTRAIT);
            var scene = new Scene(panel.view());
            var camera = new UnvisitedCamera(scene, panel::atHome, Runnable::run, Runnable::run);
            var seen = assertInstanceOf(Shot.Taken.class, camera.take().join()).picture();
            assertEquals(List.of(1080, 1920), List.of(seen.width(), seen.height()));
            panel.model().enter(Door.GUIDE);
            assertEquals(new Shot.Declined(Reason.IN_USE), camera.take().join());
            return true;
        });
    }

    /// Looks at a screen: what it must not say, and a picture for people.
    private static void show(Kiosk panel, String name, Format format) throws Exception {
        var scene = new Scene(new Group(), format.width(), format.height());
        scene.setRoot(panel.view());
        var picture = scene.snapshot(null);
        var words = new ArrayList<String>();
        gather(panel.view(), words);
        for (String never : List.of("取号", "评价", "进度查询", "打印指南", "Take a ticket")) {
            assertFalse(words.contains(never), name + " says " + never);
        }
        var folder = Files.createDirectories(Path.of("target", "gallery"));
        var file = "panel-" + name + (format.portrait() ? "-portrait.png" : "-landscape.png");
        ScreenShots.write(picture, folder.resolve(file));
        scene.setRoot(new Group());
    }

    private static void gather(Node node, List<String> words) {
        if (node instanceof Text text) {
            words.add(text.getText());
        }
        if (node instanceof Parent parent && parent.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }
}
