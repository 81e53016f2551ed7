package mingbai.display.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;
import mingbai.device.speaker.Sound;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.Speaker;
import mingbai.device.speaker.setup.SpeakerSetup;
import mingbai.device.speaker.simulated.SimulatedSpeaker;
import mingbai.device.speaker.simulated.SpeakerFault;
import mingbai.display.SampleHall;
import mingbai.model.content.ContentPath;
import mingbai.model.queue.Call;
import mingbai.model.status.DeviceReport;
import mingbai.model.voice.CallSpeech;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.health.Pulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.queue.HeldQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncerTest {
    private static final int SECONDS = 20;
    private static final VoiceManner MANNER = new VoiceManner(false, 2, 60);

    @TempDir Path folder;
    private final HeldQueue queue = new HeldQueue();
    private final BlockingQueue<DeviceReport> reports = new LinkedBlockingQueue<>();
    private final BlockingQueue<SpeakOutcome> said = new LinkedBlockingQueue<>();
    private Optional<Announcer> announcer = Optional.empty();

    @AfterEach
    void silence() {
        announcer.ifPresent(Announcer::close);
    }

    /// A speaker that tells when a sound is over.
    private record Heard(SimulatedSpeaker speaker, BlockingQueue<SpeakOutcome> outcomes)
            implements Speaker {
        @Override
        public SpeakOutcome speak(Sound sound) {
            var outcome = speaker.speak(sound);
            outcomes.add(outcome);
            return outcome;
        }

        @Override
        public DeviceHealth look() {
            return speaker.look();
        }

        @Override
        public Statistics statistics() {
            return speaker.statistics();
        }

        @Override
        public void close() {
            speaker.close();
        }
    }

    /// Where nobody draws.
    private record Reports(BlockingQueue<DeviceReport> reports) implements Pulse {
        @Override
        public void frame() {}

        @Override
        public void drawn(HallContent content) {}

        @Override
        public void device(DeviceReport report) {
            reports.add(report);
        }
    }

    private static Map<ClipName, Recording> clips() {
        Map<ClipName, Recording> clips = new HashMap<>();
        for (var name : ClipName.ALL) {
            short[] sound = new short[300];
            Arrays.fill(sound, (short) (1000 + ClipName.ALL.indexOf(name)));
            clips.put(name, Recording.of(sound));
        }
        return clips;
    }

    private static HallContent content(Set<ClipName> missing) {
        Map<ContentPath, Record> documents = new HashMap<>();
        SampleHall.content().hall().ifPresent(hall -> documents.put(ContentPath.HALL, hall));
        clips().forEach((name, sound) -> {
            if (!missing.contains(name)) {
                documents.put(
                        ContentPath.voice(name),
                        new VoiceClip(name, VoiceClip.Origin.GENERATED, sound));
            }
        });
        documents.put(ContentPath.VOICE_MANNER, MANNER);
        return new HallContent(documents, List.of());
    }

    private SimulatedSpeaker started(HallContent content, Set<String> zones) throws IOException {
        var clock = InstantSource.fixed(SampleHall.NOW);
        var station =
                new Station(
                        new HeldContent(content),
                        queue,
                        ask -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                        new InMemoryJournal(),
                        new Reports(reports));
        var speaker = SimulatedSpeaker.quick(folder, clock);
        var settings =
                new VoiceSettings(new SpeakerSetup(SpeakerSetup.SIMULATED), folder, 100, zones);
        announcer = Optional.of(new Announcer(station, settings, new Heard(speaker, said), clock));
        announcer.get().start();
        return speaker;
    }

    private static Recording spoken(Call call, int times, Map<ClipName, Recording> clips) {
        return CallSpeech.of(call, MANNER, times, clips).sound();
    }

    private Recording heard(SimulatedSpeaker speaker) throws Exception {
        assertEquals(new SpeakOutcome.Spoken(), said.poll(SECONDS, TimeUnit.SECONDS));
        return Recording.ofWav(Files.readAllBytes(speaker.speeches().getLast()));
    }

    private DeviceReport report() throws Exception {
        return Optional.ofNullable(reports.poll(SECONDS, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void whatIsCalledIsSaid() throws Exception {
        var speaker = started(content(Set.of()), Set.of());
        var call = SampleHall.call(1, "A012", 3);
        queue.call(call);
        assertEquals(spoken(call, 2, clips()), heard(speaker));
        assertEquals(new DeviceReport("speaker", "online", "", true), report());
    }

    @Test
    void aSpeakerSaysOnlyTheCallsOfItsZones() throws Exception {
        var content = content(Set.of());
        var windows = content.hall().orElseThrow().windows();
        String zone = windows.getLast().zoneId();
        var other =
                windows.stream().filter(w -> !w.zoneId().equals(zone)).findFirst().orElseThrow();
        var speaker = started(content, Set.of(zone));
        queue.call(SampleHall.call(1, "A012", other.number().value()));
        var ours = SampleHall.call(2, "A013", windows.getLast().number().value());
        queue.call(ours);
        assertEquals(spoken(ours, 2, clips()), heard(speaker));
        assertEquals(1, speaker.speeches().size());
    }

    @Test
    void aMissingClipIsReportedAndHalfANumberNeverSaid() throws Exception {
        var two = ClipName.digit(2);
        var speaker = started(content(Set.of(two)), Set.of());
        assertEquals("", report().detail());
        queue.call(SampleHall.call(1, "A012", 3));
        assertEquals(clips().get(ClipName.CHIME), heard(speaker));
        assertTrue(report().detail().contains("缺少语音片段 [digit-2]"));
    }

    @Test
    void anUnpluggedSpeakerIsReportedAndTheNextCallIsSaidAgain() throws Exception {
        var speaker = started(content(Set.of()), Set.of());
        assertEquals("online", report().status());
        speaker.fault(SpeakerFault.UNPLUGGED, true);
        queue.call(SampleHall.call(1, "A012", 3));
        assertTrue(said.poll(SECONDS, TimeUnit.SECONDS) instanceof SpeakOutcome.Failed);
        var gone = report();
        assertEquals("noDevice", gone.status());
        assertFalse(gone.detail().isBlank());
        speaker.fault(SpeakerFault.UNPLUGGED, false);
        var next = SampleHall.call(2, "A013", 3);
        queue.call(next);
        assertEquals(spoken(next, 2, clips()), heard(speaker));
        assertEquals("online", report().status());
    }
}
