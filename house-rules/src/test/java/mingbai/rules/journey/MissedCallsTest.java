package mingbai.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.bench.wire.FaultyWire;
import mingbai.device.speaker.setup.SpeakerSetup;
import mingbai.device.speaker.simulated.SimulatedSpeaker;
import mingbai.display.voice.Announcer;
import mingbai.display.voice.VoiceSettings;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.StationId;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.WindowState;
import mingbai.model.status.StationStatus;
import mingbai.model.voice.CallPhrase;
import mingbai.model.voice.CallSpeech;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceManner;
import mingbai.station.ask.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A board loses its cable while the clerks go on calling. When it is mended, the board shows what
/// the hall shows, and tells and says each missed call once, in order.
class MissedCallsTest {
    private static final int CALLS = 4;
    private static final int SECONDS = 30;

    @TempDir Path folder;

    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final BlockingQueue<Call> seen = new LinkedBlockingQueue<>();
    private ServiceProcess service;
    private FaultyWire wire;
    private HallStation witness;
    private HallStation board;
    private SimulatedSpeaker speaker;
    private Announcer announcer;

    @BeforeEach
    void open() throws Exception {
        service = ServiceProcess.start(folder.resolve("service"));
        wire = FaultyWire.to(service.mqtt());
        var kind = StationStatus.Kind.HALL_BOARD;
        witness = HallStation.start(service, "board-1", kind, folder);
        board = HallStation.through(wire, service, "board-2", kind, folder);
        witness.station().queue().onCall(calls::add);
        board.station().queue().onCall(seen::add);
        var clock = InstantSource.system();
        speaker = SimulatedSpeaker.quick(folder.resolve("speech"), clock);
        var setup = new SpeakerSetup(SpeakerSetup.SIMULATED);
        var voice = new VoiceSettings(setup, folder, 100, Set.of());
        announcer = new Announcer(board.station(), voice, speaker, clock);
        announcer.start();
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () ->
                        board.station().content().current().voiceClips().size()
                                == ClipName.ALL.size());
        for (var station : List.of(witness, board)) {
            Until.happens(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> station.station().queue().current().snapshot().isPresent());
        }
    }

    @AfterEach
    void close() throws Exception {
        announcer.close();
        board.close();
        witness.close();
        wire.close();
        service.close();
    }

    /// Somebody wants this and has a ticket for it; who is called where.
    private Call call(ConsoleVisit clerk, ServiceWindow window) throws Exception {
        var ask =
                new Ask.TakeTicket(
                        new RequestId(UUID.randomUUID()),
                        new StationId("board-1"),
                        window.businesses().getFirst(),
                        Optional.empty());
        var reply = witness.station().desk().ask(ask).join();
        var answered = assertInstanceOf(Reply.Answered.class, reply);
        assertInstanceOf(Answer.TicketIssued.class, answered.answer());
        clerk.press(window.number().value(), "call-next");
        return Optional.ofNullable(calls.poll(SECONDS, TimeUnit.SECONDS)).orElseThrow();
    }

    /// Windows that serve something, each pressed once: a hurried second press would do nothing.
    private List<ServiceWindow> windows() {
        return board.station().content().current().hall().orElseThrow().windows().stream()
                .filter(window -> !window.businesses().isEmpty())
                .limit(CALLS)
                .toList();
    }

    @Test
    void whatWasMissedIsToldAndSaidOnceAndInOrder() throws Exception {
        var windows = windows();
        var clerk = ConsoleVisit.by(service, "clerk");
        List<Call> called = new ArrayList<>();
        called.add(call(clerk, windows.getFirst()));
        assertEquals(called.getFirst(), seen.poll(SECONDS, TimeUnit.SECONDS));

        wire.become(FaultyWire.Mood.CUT);
        Until.happens(
                SECONDS, TimeUnit.SECONDS, () -> !board.station().queue().current().connected());
        for (var window : windows.subList(1, CALLS)) {
            called.add(call(clerk, window));
        }
        assertTrue(seen.isEmpty());
        wire.become(FaultyWire.Mood.SOUND);

        for (var missed : called.subList(1, called.size())) {
            assertEquals(missed, seen.poll(SECONDS, TimeUnit.SECONDS));
        }
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> windowsOn(board).equals(windowsOn(witness)));
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> speaker.speeches().size() == called.size());
        for (int i = 0; i < called.size(); i++) {
            assertTrue(says(speaker.speeches().get(i), called.get(i)), "speech " + i);
        }
        assertTrue(seen.isEmpty());
    }

    private static Optional<List<WindowState>> windowsOn(HallStation screen) {
        return screen.station().queue().current().snapshot().map(QueueSnapshot::windows);
    }

    /// Said once or twice, as the hall's own clips say it.
    private boolean says(Path file, Call call) throws Exception {
        var heard = Recording.ofWav(Files.readAllBytes(file));
        var manner = VoiceManner.USUAL;
        var clips = board.station().content().current().voiceClips();
        assertEquals("号窗口办理", CallPhrase.of(call, manner).clips().getLast().text());
        assertTrue(heard.level() > -24, "it can be heard: " + heard.level());
        return heard.equals(CallSpeech.of(call, manner, 1, clips).sound())
                || heard.equals(CallSpeech.of(call, manner, 2, clips).sound());
    }
}
