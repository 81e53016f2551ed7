package mingbai.display.voice;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.device.health.Finding;
import mingbai.device.speaker.Sound;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.Speaker;
import mingbai.model.queue.Call;
import mingbai.model.status.DeviceReport;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.station.Station;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says each call of its zones once it comes, one after the other, on a thread of its own; and
/// reports how the speaker is.
public final class Announcer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final String NAME = "speaker";
    private static final long LOOK_SECONDS = 30;

    private final Station station;
    private final VoiceSettings settings;
    private final Speaker speaker;
    private final InstantSource clock;
    private final SpeechQueue queue = new SpeechQueue();
    private final HallVoice voice = new HallVoice();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("voice").unstarted(work));
    private final AtomicBoolean due = new AtomicBoolean();
    private List<ClipName> missing = List.of();
    private Optional<DeviceReport> reported = Optional.empty();

    public Announcer(
            Station station, VoiceSettings settings, Speaker speaker, InstantSource clock) {
        this.station = station;
        this.settings = settings;
        this.speaker = speaker;
        this.clock = clock;
    }

    public static Announcer open(Station station, VoiceSettings settings, InstantSource clock)
            throws IOException {
        var speaker = settings.speaker().open(settings.directory(), clock);
        return new Announcer(station, settings, speaker, clock);
    }

    public void start() {
        station.queue().onCall(this::called);
        var _ = thread.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void called(Call call) {
        if (ours(call)) {
            queue.called(call, late(call), clock.instant());
            if (!due.getAndSet(true)) {
                thread.execute(this::sayAll);
            }
        }
    }

    private boolean ours(Call call) {
        var hall = station.content().current().hall();
        return settings.zones().isEmpty()
                || hall.flatMap(h -> h.window(call.window()))
                        .filter(window -> settings.zones().contains(window.zoneId()))
                        .isPresent();
    }

    /// How old a call was when it came. What was missed during a gap comes with a later snapshot.
    private Duration late(Call call) {
        return station.queue()
                .current()
                .snapshot()
                .map(snapshot -> Duration.between(call.at(), snapshot.header().at()))
                .filter(late -> !late.isNegative())
                .orElse(Duration.ZERO);
    }

    private void sayAll() {
        due.set(false);
        try {
            for (var turn = next(); turn.isPresent(); turn = next()) {
                say(turn.get());
            }
        } catch (RuntimeException e) {
            LOG.error("A call was not said", e);
        }
    }

    private Optional<SpeechQueue.Turn> next() {
        voice.take(station.content().current());
        return queue.next(voice.manner(), clock.instant());
    }

    private void say(SpeechQueue.Turn turn) {
        var call = turn.call();
        var spoken = voice.say(turn);
        missing = spoken.missing();
        var outcome = speaker.speak(sound(spoken.sound()));
        switch (outcome) {
            case SpeakOutcome.Spoken() ->
                    LOG.info("Call {} was said: {}", call.sequence(), spoken.phrase().text());
            case SpeakOutcome.Failed(var reason) ->
                    LOG.warn("Call {} was not said: {}", call.sequence(), reason.finding());
        }
        look();
    }

    private Sound sound(Recording recording) {
        return Sound.of(Recording.RATE, recording.samples()).atVolume(settings.volume());
    }

    private void look() {
        var health = speaker.look();
        var details =
                Stream.concat(
                                health.details().stream().map(Finding::chinese),
                                missing.isEmpty() ? Stream.empty() : Stream.of("缺少语音片段 " + missing))
                        .collect(Collectors.joining(" "));
        var report =
                new DeviceReport(
                        NAME, health.told().word(), details, settings.speaker().simulated());
        if (reported.filter(report::equals).isEmpty()) {
            reported = Optional.of(report);
            station.pulse().device(report);
        }
    }

    /// How many calls were never said, since they had become too old or too many.
    int dropped() {
        return queue.dropped();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        speaker.close();
    }
}
