package mingbai.device.speaker;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics;

/// A speaker on a mixer of this machine, looked up anew for each sound: a card that was plugged in
/// again is found again.
public final class MixerSpeaker implements Speaker {
    /// Instead of a name: whatever the system plays to.
    public static final String DEFAULT = "default";

    /// How much longer than the sound itself it may take.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final InstantSource clock;
    private final Played played = new Played();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile DeviceHealth health;
    private volatile Optional<SourceDataLine> playing = Optional.empty();
    private volatile CompletableFuture<SpeakOutcome> last =
            CompletableFuture.completedFuture(new SpeakOutcome.Spoken());
    private volatile boolean closed;

    /// `name` is a part of a mixer's name, or [#DEFAULT].
    public MixerSpeaker(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
        this.health = DeviceHealth.starting(clock.instant());
    }

    /// The names of all mixers that can play.
    public static List<String> names() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(each -> AudioSystem.getMixer(each).getSourceLineInfo().length > 0)
                .map(Mixer.Info::getName)
                .toList();
    }

    @Override
    public SpeakOutcome speak(Sound sound) {
        turn.lock();
        try {
            SpeakOutcome outcome = speakNow(sound);
            played.add(sound, outcome);
            return outcome;
        } finally {
            turn.unlock();
        }
    }

    /// A line that never came back may come back later; until then nothing else is begun.
    private SpeakOutcome speakNow(Sound sound) {
        if (closed) {
            return failed(SpeakerTrouble.CLOSED);
        }
        return last.isDone() ? play(sound) : failed(SpeakerTrouble.STUCK);
    }

    /// A native line may hang for ever; only its own thread hangs with it.
    private SpeakOutcome play(Sound sound) {
        CompletableFuture<SpeakOutcome> outcome = new CompletableFuture<>();
        last = outcome;
        Thread.ofPlatform().daemon().name("speaker").start(() -> outcome.complete(playHere(sound)));
        try {
            long patience = sound.length().plus(PATIENCE).toMillis();
            return outcome.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return failed(SpeakerTrouble.STUCK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(SpeakerTrouble.CLOSED);
        }
    }

    private SpeakOutcome playHere(Sound sound) {
        try (var line = line(sound)) {
            line.open(sound.format());
            playing = Optional.of(line);
            line.start();
            byte[] bytes = sound.bytes();
            int written = line.write(bytes, 0, bytes.length);
            line.drain();
            if (written < bytes.length) {
                return failed(closed ? SpeakerTrouble.CLOSED : SpeakerTrouble.STUCK);
            }
            observed(DeviceStatus.ONLINE);
            return new SpeakOutcome.Spoken();
        } catch (LineUnavailableException e) {
            return failed(SpeakerTrouble.BUSY);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return failed(SpeakerTrouble.NO_DEVICE);
        } finally {
            playing = Optional.empty();
        }
    }

    private SourceDataLine line(Sound sound) throws LineUnavailableException {
        var wanted = new DataLine.Info(SourceDataLine.class, sound.format());
        if (name.equals(DEFAULT)) {
            return (SourceDataLine) AudioSystem.getLine(wanted);
        }
        var mixer =
                mixer().orElseThrow(() -> new IllegalArgumentException("no mixer named " + name));
        return (SourceDataLine) AudioSystem.getMixer(mixer).getLine(wanted);
    }

    private Optional<Mixer.Info> mixer() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(each -> AudioSystem.getMixer(each).getSourceLineInfo().length > 0)
                .filter(each -> name.equals(DEFAULT) || each.getName().contains(name))
                .findFirst();
    }

    @Override
    public DeviceHealth look() {
        if (last.isDone() && !closed) {
            if (mixer().isEmpty()) {
                failed(SpeakerTrouble.NO_DEVICE);
            } else if (health.status() == DeviceStatus.STARTING
                    || health.status() == DeviceStatus.NO_DEVICE) {
                observed(DeviceStatus.ONLINE);
            }
        }
        return health;
    }

    private void observed(DeviceStatus status) {
        health = health.after(status, Confidence.ASSUMED, List.of(), clock.instant());
    }

    private SpeakOutcome.Failed failed(SpeakerTrouble trouble) {
        var findings = List.of(trouble.finding());
        health = health.after(trouble.status(), Confidence.OBSERVED, findings, clock.instant());
        return new SpeakOutcome.Failed(trouble);
    }

    @Override
    public Statistics statistics() {
        return played.statistics();
    }

    @Override
    public void close() {
        closed = true;
        playing.ifPresent(SourceDataLine::close);
    }
}
