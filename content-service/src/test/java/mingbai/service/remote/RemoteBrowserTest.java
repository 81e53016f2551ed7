package mingbai.service.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mingbai.model.ask.RequestId;
import mingbai.model.command.CommandResult;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Topics;
import mingbai.service.StationProbe;
import mingbai.service.browser.SharedConsole;
import mingbai.service.settings.Settings;
import mingbai.service.station.StationRegistry;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A manager presses a button and looks at a board that hangs somewhere else, reads its log, and
/// has its program started anew.
@ExtendWith(SharedConsole.class)
class RemoteBrowserTest {
    private static final StationId BOARD = new StationId("board-looked-at");
    private static final Instant NOW = Instant.parse("2026-05-06T01:30:00Z");

    private static StationStatus status(SharedConsole.Running console, boolean online) {
        return new StationStatus(
                new StationStatus.Identity(
                        BOARD,
                        console.part(Settings.class).hall(),
                        StationStatus.Kind.HALL_BOARD,
                        NOW),
                online,
                picture(console),
                List.of(),
                new StationStatus.Trouble(0, List.of()));
    }

    private static StationStatus.Picture picture(SharedConsole.Running console) {
        var scope = new Scope.OfHall(console.part(Settings.class).hall());
        return new StationStatus.Picture(List.of(new Shown(scope, 1, NOW)), 4_321, true);
    }

    private static void report(SharedConsole.Running console, StationProbe station, boolean online)
            throws Exception {
        station.publish(Topics.status(BOARD), status(console, online));
        console.browser.until(_ ->
                console.part(StationRegistry.class)
                        .find(BOARD)
                        .filter(s -> s.status().online() == online)
                        .isPresent());
    }

    /// As a station does.
    private static void answer(
            SharedConsole.Running console,
            StationProbe station,
            Function<RequestId, CommandResult> result) {
        try {
            var sealed = station.next(Topics.command(BOARD)).getPayload();
            var opened =
                    Sealed.openLive(
                            sealed,
                            PayloadType.COMMAND,
                            StationCommand.class,
                            console.part(Trust.class).verifier());
            RequestId id = ((Opened.Trusted<StationCommand>) opened).message().head().id();
            station.publish(Topics.result(BOARD), result.apply(id));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void ask(
            SharedConsole.Running console,
            StationProbe station,
            String button,
            Function<RequestId, CommandResult> result) {
        var answered = CompletableFuture.runAsync(() -> answer(console, station, result));
        console.browser.press(button);
        answered.join();
    }

    @Test
    void theScreenIsSeenWithItsTimeAndVersionAndALostStationSaysSo(SharedConsole.Running console)
            throws Exception {
        var browser = console.browser;
        try (var station = new StationProbe(console.service.mqtt(), BOARD.value())) {
            station.subscribe(Topics.command(BOARD));
            report(console, station, true);
            browser.open("/log-in");
            var png = Bytes.of(console.browser.picture());
            browser.open("/stations");
            browser.see("[data-station=board-looked-at] footer button");
            browser.picture("stations-to-look-at");
            // A picture from the browser stands for the board's.
            ask(
                    console,
                    station,
                    "[data-station=board-looked-at] footer button",
                    id -> new CommandResult.Pictured(id, BOARD, NOW, picture(console), png));
            browser.awaitText(".screen", "第 1 版");
            browser.awaitText(".screen", "4,321");
            browser.awaitText(".screen h2", "2026-05-06 09:30:00");
            assertTrue(
                    (Boolean)
                            browser.script(
                                    "return document.getElementById('picture').naturalWidth > 0"));
            console.pictures("screen");
            report(console, station, false);
            browser.press("main form button");
            browser.awaitText("#offline", "终端离线");
            assertEquals("/stations/board-looked-at/screen", browser.path());
            console.pictures("screen-offline");
        }
    }

    @Test
    void itsLogIsReadAndItsProgramStartedAnew(SharedConsole.Running console) throws Exception {
        var browser = console.browser;
        try (var station = new StationProbe(console.service.mqtt(), BOARD.value())) {
            station.subscribe(Topics.command(BOARD));
            report(console, station, true);
            browser.open("/stations/board-looked-at/screen");
            var text = Bytes.of("09:30 一行 <b>\n".getBytes(StandardCharsets.UTF_8));
            ask(
                    console,
                    station,
                    "#read-log",
                    id -> new CommandResult.Logged(id, BOARD, NOW, text));
            browser.awaitText("#log", "09:30 一行 <b>");
            console.pictures("screen-log");
            ask(console, station, "#restart", id -> new CommandResult.Obeyed(id, BOARD));
            browser.awaitText("#well", "正在重启");
        }
    }
}
