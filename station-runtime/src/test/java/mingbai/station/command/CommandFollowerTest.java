package mingbai.station.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import mingbai.model.ask.RequestId;
import mingbai.model.command.CommandResult;
import mingbai.model.command.CommandResult.Declined;
import mingbai.model.command.CommandResult.Holding;
import mingbai.model.command.CommandResult.Obeyed;
import mingbai.model.command.CommandResult.Pictured;
import mingbai.model.command.CommandResult.Reason;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.picture.ScreenPicture;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.Test;

class CommandFollowerTest {
    private static final StationId STATION = new StationId("board-1");
    private static final Instant NOW = Instant.parse("2026-05-06T01:00:00Z");
    private static final ScreenPicture PICTURE = ScreenPicture.of(new int[12], 4);
    private static final StationStatus.Picture SHOWN =
            new StationStatus.Picture(
                    List.of(new Shown(new Scope.OfHall(new HallId("songming")), 4, NOW)), 77, true);

    private final HandThread thread = new HandThread(NOW);
    private final HandBus bus = new HandBus();
    private final Keys keys = new Keys();
    private final Refusals refusals = new Refusals(thread);
    private boolean clockSet = true;
    private final CommandFollower follower =
            new CommandFollower(
                    STATION,
                    new CommandFollower.Parts(
                            new CommandFollower.Heard(keys.verifier, bus, refusals),
                            () -> clockSet,
                            thread,
                            () -> SHOWN,
                            thread));

    CommandFollowerTest() {
        follower.start();
        bus.connect();
    }

    private static StationCommand.Head head(int number, StationId station, Instant issued) {
        return StationCommand.Head.of(new RequestId(new UUID(0, number)), station, issued);
    }

    private void command(Signer signer, StationCommand.Head head) {
        byte[] sealed =
                Sealed.bytes(PayloadType.COMMAND, new StationCommand.Screenshot(head), signer);
        bus.deliver(Topics.command(STATION), sealed);
    }

    private void command(int number) {
        command(keys.live, head(number, STATION, thread.instant()));
    }

    private List<CommandResult> results() throws Exception {
        var results = new ArrayList<CommandResult>();
        for (var sent : bus.takeSent()) {
            assertEquals(Topics.result(STATION), sent.topic());
            results.add(Wire.read(sent.payload().toArray(), CommandResult.class));
        }
        return results;
    }

    private List<Verdict.Reason> refused() {
        return refusals.last().stream().map(RefusalReport::reason).toList();
    }

    private void taking(Shot shot) {
        follower.pictures(() -> CompletableFuture.completedFuture(shot));
    }

    private static Declined declined(int number, Reason reason) {
        return new Declined(new RequestId(new UUID(0, number)), STATION, reason);
    }

    @Test
    void aSignedCommandIsAnsweredWithThePictureAndWhatItShows() throws Exception {
        taking(new Shot.Taken(PICTURE));
        command(1);
        var id = new RequestId(new UUID(0, 1));
        var expected =
                new Pictured(id, STATION, NOW, SHOWN, Bytes.of(PICTURE.png(Pictured.MOST_BYTES)));
        assertEquals(List.of(expected), results());
        assertEquals(List.of(), refused());
    }

    @Test
    void whoeverOwnsTheBrokerGetsNothing() throws Exception {
        taking(new Shot.Taken(PICTURE));
        command(1);
        assertEquals(1, results().size());
        command(keys.live, head(1, STATION, NOW));
        command(keys.live, head(2, new StationId("board-2"), NOW));
        command(keys.stranger, head(3, STATION, NOW));
        command(keys.editor, head(4, STATION, NOW));
        command(keys.live, head(5, STATION, NOW.minus(StationCommand.Head.LASTS)));
        byte[] call =
                keys.live(PayloadType.CALL, new StationCommand.Screenshot(head(6, STATION, NOW)));
        bus.deliver(Topics.command(STATION), call);
        bus.deliver(Topics.command(STATION), new byte[] {1, 2});
        assertEquals(List.of(), results());
        assertEquals(
                List.of(
                        Verdict.Reason.STALE_VERSION,
                        Verdict.Reason.WRONG_SCOPE,
                        Verdict.Reason.UNKNOWN_KEY,
                        Verdict.Reason.TOO_FEW_SIGNATURES,
                        Verdict.Reason.EXPIRED,
                        Verdict.Reason.WRONG_TYPE,
                        Verdict.Reason.MALFORMED),
                refused());
    }

    @Test
    void afterManyCommandsAnOldOneIsStillNotCarriedOutAgain() throws Exception {
        taking(new Shot.Taken(PICTURE));
        for (int i = 1; i <= CommandFollower.REMEMBERED + 1; i++) {
            command(i);
            thread.pass(Duration.ofMillis(100));
        }
        assertEquals(CommandFollower.REMEMBERED + 1, results().size());
        command(keys.live, head(1, STATION, NOW));
        assertEquals(List.of(), results());
        assertEquals(List.of(Verdict.Reason.STALE_VERSION), refused());
    }

    @Test
    void aStationWithoutAClockDoesNotJudgeTime() throws Exception {
        taking(new Shot.Taken(PICTURE));
        clockSet = false;
        thread.set(NOW.plus(Duration.ofDays(400)));
        command(keys.live, head(1, STATION, NOW));
        assertEquals(1, results().size());
    }

    @Test
    void whyThereIsNoPictureIsSaid() throws Exception {
        command(1);
        taking(new Shot.Declined(Reason.IN_USE));
        command(2);
        follower.pictures(() -> CompletableFuture.failedFuture(new IllegalStateException("dark")));
        command(3);
        follower.pictures(() -> {
            throw new IllegalStateException("a bug, on purpose");
        });
        command(4);
        assertEquals(
                List.of(
                        declined(1, Reason.NO_SCREEN),
                        declined(2, Reason.IN_USE),
                        declined(3, Reason.FAILED),
                        declined(4, Reason.FAILED)),
                results());
    }

    @Test
    void oneAfterTheOther() throws Exception {
        var slow = new CompletableFuture<Shot>();
        follower.pictures(() -> slow);
        command(1);
        command(2);
        assertEquals(List.of(declined(2, Reason.BUSY)), results());
        slow.complete(new Shot.Declined(Reason.IN_USE));
        assertEquals(List.of(declined(1, Reason.IN_USE)), results());
        taking(new Shot.Declined(Reason.IN_USE));
        command(3);
        assertEquals(Optional.of(declined(3, Reason.IN_USE)), results().stream().findFirst());
    }

    private void restart(int number) {
        var restart = new StationCommand.Restart(head(number, STATION, thread.instant()));
        bus.deliver(Topics.command(STATION), Sealed.bytes(PayloadType.COMMAND, restart, keys.live));
    }

    @Test
    void aNewStartThatWaitsForAVisitorComesWhenTheyHaveGone() {
        var ends = new AtomicInteger();
        follower.startAnew();
        thread.pass(CommandFollower.AGAIN);
        follower.restarts(new Restarter(() -> false, Runnable::run, ends::incrementAndGet));
        thread.pass(CommandFollower.AGAIN);
        assertEquals(0, ends.get());
        follower.restarts(new Restarter(() -> true, Runnable::run, ends::incrementAndGet));
        thread.pass(CommandFollower.AGAIN.multipliedBy(3));
        assertEquals(1, ends.get());
    }

    private void reset(int number, int lose) {
        var reset = new StationCommand.Reset(head(number, STATION, thread.instant()), lose);
        bus.deliver(Topics.command(STATION), Sealed.bytes(PayloadType.COMMAND, reset, keys.live));
    }

    @Test
    void whatIsToBeLostIsNamedAndNobodyWhoStandsThereIsDisturbed() throws Exception {
        var ends = new AtomicInteger();
        follower.restarts(new Restarter(() -> true, Runnable::run, ends::incrementAndGet));
        reset(1, 0);
        follower.resets(most -> most < 4 ? OptionalInt.of(4) : OptionalInt.empty());
        reset(2, 3);
        follower.restarts(new Restarter(() -> false, Runnable::run, ends::incrementAndGet));
        reset(3, 4);
        thread.pass(CommandFollower.GRACE);
        assertEquals(0, ends.get());
        follower.restarts(new Restarter(() -> true, Runnable::run, ends::incrementAndGet));
        reset(4, 4);
        assertEquals(
                List.of(
                        declined(1, Reason.FAILED),
                        new Holding(new RequestId(new UUID(0, 2)), STATION, 4),
                        declined(3, Reason.IN_USE),
                        new Obeyed(new RequestId(new UUID(0, 4)), STATION)),
                results());
        thread.pass(CommandFollower.GRACE);
        assertEquals(1, ends.get());
    }

    @Test
    void theProgramEndsOnlyWhileNobodyUsesIt() throws Exception {
        restart(1);
        var ends = new AtomicInteger();
        follower.restarts(new Restarter(() -> false, Runnable::run, ends::incrementAndGet));
        restart(2);
        thread.pass(CommandFollower.GRACE);
        assertEquals(0, ends.get());
        follower.restarts(new Restarter(() -> true, Runnable::run, ends::incrementAndGet));
        restart(3);
        restart(3);
        assertEquals(
                List.of(
                        declined(1, Reason.FAILED),
                        declined(2, Reason.IN_USE),
                        new Obeyed(new RequestId(new UUID(0, 3)), STATION)),
                results());
        assertEquals(0, ends.get(), "the answer leaves first");
        thread.pass(CommandFollower.GRACE);
        assertEquals(1, ends.get());
        assertEquals(List.of(Verdict.Reason.STALE_VERSION), refused());
    }
}
