package mingbai.service.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mingbai.model.command.CommandResult;
import mingbai.model.command.CommandResult.Declined;
import mingbai.model.command.CommandResult.Holding;
import mingbai.model.command.CommandResult.Logged;
import mingbai.model.command.CommandResult.Obeyed;
import mingbai.model.command.CommandResult.Pictured;
import mingbai.model.command.CommandResult.Reason;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;
import mingbai.service.MovableClock;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.alert.StationBook;
import mingbai.service.alert.StationWatch;
import mingbai.service.audit.AuditLog;
import mingbai.service.remote.RemoteDesk.Wish;
import mingbai.service.station.StationRegistry;
import mingbai.service.trust.Trust;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who gets to see a station's screen, and what is said where there is nothing to see.
class RemoteDeskTest {
    private static final StationId BOARD = new StationId("board-1");
    private static final Instant NOW = Instant.parse("2026-05-06T01:00:00Z");
    private static final Scope OTHER = new Scope.OfHall(new HallId("other"));

    @TempDir static Path folder;

    private static WatchedHall hall;

    @BeforeAll
    static void open() throws Exception {
        hall = WatchedHall.open(folder, new MovableClock("2026-05-06T01:00:00Z"), Map.of());
        put("mia", Reach.EVERYTHING, Role.MANAGER);
        put("eve", Reach.EVERYTHING, Role.EDITOR);
        put("max", Reach.of(OTHER), Role.MANAGER);
    }

    @BeforeEach
    void isThere() throws Exception {
        hall.bus().listen((topic, payload) -> {});
        hall.reports(BOARD.value(), 77);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    private static void put(String name, Reach within, Role role) {
        hall.part(AccountService.class)
                .put(new Account(name, name, Set.of(role), within), "long enough");
    }

    private RemoteOutcome take(StationId station, String who) throws Exception {
        return ask(station, Wish.PICTURE, who);
    }

    private RemoteOutcome ask(StationId station, Wish wish, String who) throws Exception {
        return hall.part(RemoteDesk.class).ask(station, wish, who, Duration.ZERO);
    }

    private static Pictured pictured(StationCommand.Head head) {
        return new Pictured(
                head.id(),
                head.station(),
                NOW,
                new StationStatus.Picture(List.of(), 78, true),
                Bytes.of(new byte[] {1, 2, 3}));
    }

    /// A station that believes the service's key and answers at once, on a topic of its own.
    private void answering(String from, Function<StationCommand.Head, CommandResult> answer) {
        hall.bus().listen((topic, payload) -> answer(from, answer, topic, payload));
    }

    private void answer(
            String from,
            Function<StationCommand.Head, CommandResult> answer,
            Topic topic,
            byte[] payload) {
        if (!topic.equals(Topics.command(BOARD))) {
            return;
        }
        var verifier = hall.part(Trust.class).verifier();
        var opened = Sealed.openLive(payload, PayloadType.COMMAND, StationCommand.class, verifier);
        var command = ((Opened.Trusted<StationCommand>) opened).message();
        try {
            hall.bus().deliver(Topics.result(new StationId(from)), answer.apply(command.head()));
        } catch (MalformedMessage e) {
            // The bus counts it.
            assertEquals("board-2", from);
        }
    }

    private List<String> audited() {
        return audited("终端画面");
    }

    private List<String> audited(String deed) {
        return hall.part(AuditLog.class).latest(100).stream()
                .filter(d -> d.deed().contains(deed))
                .map(d -> d.who() + " " + d.about())
                .toList();
    }

    @Test
    void aManagerOfTheHallSeesItAndTheLogSaysSo() throws Exception {
        answering("board-1", RemoteDeskTest::pictured);
        var taken = assertInstanceOf(RemoteOutcome.Taken.class, take(BOARD, "mia"));
        assertEquals(78, taken.pictured().picture().frames());
        assertEquals("mia board-1", audited().getFirst());
    }

    @Test
    void nobodyElseDoesAndNoCommandGoesOut() throws Exception {
        var before = audited();
        hall.bus()
                .listen((topic, _) -> {
                    throw new AssertionError("sent to " + topic);
                });
        for (String who : List.of("eve", "max", "nobody")) {
            assertInstanceOf(RemoteOutcome.NotAllowed.class, take(BOARD, who), who);
        }
        assertInstanceOf(RemoteOutcome.NotAllowed.class, take(new StationId("unheard-of"), "mia"));
        assertEquals(before, audited());
    }

    @Test
    void aLostStationIsNamedAtOnceAndASilentOneAfterAWhile() throws Exception {
        assertEquals(new RemoteOutcome.Silent(), take(BOARD, "mia"));
        hall.goes("board-1");
        assertEquals(new RemoteOutcome.Offline(NOW), take(BOARD, "mia"));
    }

    @Test
    void aVisitIsNotShownAndThePageSaysWhy() throws Exception {
        answering("board-1", head -> new Declined(head.id(), head.station(), Reason.IN_USE));
        var outcome = take(BOARD, "mia");
        assertEquals(new RemoteOutcome.Declined(Reason.IN_USE), outcome);
        assertEquals("有群众正在使用这台终端，没有打扰。等它回到首页后再试。", RemoteWords.why(outcome).chinese());
    }

    @Test
    void anotherStationCannotAnswerInItsPlace() throws Exception {
        answering("board-2", RemoteDeskTest::pictured);
        assertEquals(new RemoteOutcome.Silent(), take(BOARD, "mia"));
        answering(
                "board-2",
                head -> new Declined(head.id(), new StationId("board-2"), Reason.FAILED));
        assertEquals(new RemoteOutcome.Silent(), take(BOARD, "mia"));
    }

    private RemoteOutcome reset(int lose, String who) throws Exception {
        return hall.part(RemoteDesk.class).reset(BOARD, lose, who, Duration.ZERO);
    }

    private List<StationId> known() {
        return hall.part(StationRegistry.class).all().stream()
                .map(s -> s.status().identity().station())
                .toList();
    }

    @Test
    void aStationThatForgetsIsNoneAnyMoreAndWhatWouldBeLostIsNamedBefore() throws Exception {
        hall.part(StationWatch.class).look();
        assertEquals(1, hall.part(StationBook.class).all().size());
        assertInstanceOf(RemoteOutcome.NotAllowed.class, reset(0, "eve"));
        answering("board-1", head -> new Holding(head.id(), head.station(), 12));
        var holding = reset(0, "mia");
        assertEquals(new RemoteOutcome.Holding(12), holding);
        assertTrue(RemoteWords.why(holding).chinese().contains("12 条记录"));
        assertEquals(List.of(BOARD), known());
        answering("board-1", head -> new Obeyed(head.id(), head.station()));
        assertEquals(new RemoteOutcome.Forgot(), reset(12, "mia"));
        assertEquals(List.of(), known());
        assertEquals(
                Set.of(
                        "mia board-1",
                        "mia board-1, 放弃未上报记录至多 12 条 · loses up to 12",
                        "service board-1"),
                Set.copyOf(audited("恢复")));
        assertEquals(List.of(), hall.part(StationBook.class).all());
    }

    @Test
    void itsLogIsReadAndItsProgramStartedAnewAndBothAreWrittenDown() throws Exception {
        var text = Bytes.of("09:30 一行\n".getBytes(StandardCharsets.UTF_8));
        answering("board-1", head -> new Logged(head.id(), head.station(), NOW, text));
        assertEquals(new RemoteOutcome.Logged(NOW, "09:30 一行\n"), ask(BOARD, Wish.LOG, "mia"));
        answering("board-1", head -> new Obeyed(head.id(), head.station()));
        assertEquals(new RemoteOutcome.Obeyed(), ask(BOARD, Wish.RESTART, "mia"));
        assertEquals(List.of("mia board-1"), audited("终端日志"));
        assertEquals(List.of("mia board-1"), audited("重启终端"));
    }
}
