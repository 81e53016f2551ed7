package mingbai.kiosk.aloud;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mingbai.device.health.DeviceHealth;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.Speaker;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.Tongue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says sentences on the loudspeaker. Whoever goes on faster than it speaks hears the sentence of
/// the screen they have come to, not those of all on the way.
public final class Narrator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Narrator.class);
    private static final int MOST_WAITING = 8;

    private final Speaker speaker;
    private final Voice voice;
    private final int volume;
    private final Executor thread;
    private final AtomicReference<Optional<Saying>> next = new AtomicReference<>(Optional.empty());
    private volatile DeviceHealth health;

    private record Saying(Prompt prompt, Tongue tongue, Consumer<Optional<Phrase>> subtitle) {}

    /// `volume` is 1 to 100; `thread` does one thing after the other.
    public Narrator(Speaker speaker, Voice voice, int volume, Executor thread) {
        this.speaker = speaker;
        this.voice = voice;
        this.volume = volume;
        this.thread = thread;
        health = speaker.look();
    }

    static Executor thread() {
        var one =
                new ThreadPoolExecutor(
                        1,
                        1,
                        30,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().daemon().name("voice").factory(),
                        new ThreadPoolExecutor.DiscardOldestPolicy());
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /// Says it when what is being said is over. `subtitle` hears of its words as it begins, and of
    /// none when it is over; what could not be heard to its end stays written.
    public void say(Prompt prompt, Tongue tongue, Consumer<Optional<Phrase>> subtitle) {
        next.set(Optional.of(new Saying(prompt, tongue, subtitle)));
        thread.execute(() -> next.getAndSet(Optional.empty()).ifPresent(this::say));
    }

    /// What waits is not said any more.
    public void hush() {
        next.set(Optional.empty());
    }

    private void say(Saying saying) {
        saying.subtitle().accept(Optional.of(saying.prompt().phrase()));
        var sound = voice.say(saying.prompt(), saying.tongue());
        if (sound.isEmpty()) {
            return;
        }
        var outcome = speaker.speak(sound.get().atVolume(volume));
        health = speaker.look();
        switch (outcome) {
            case SpeakOutcome.Spoken() -> saying.subtitle().accept(Optional.empty());
            case SpeakOutcome.Failed(var reason) ->
                    LOG.warn("A sentence was not said: {}", reason.finding());
        }
    }

    /// The speaker's, as it was when it last spoke.
    public DeviceHealth health() {
        return health;
    }

    @Override
    public void close() {
        hush();
        speaker.close();
    }
}
