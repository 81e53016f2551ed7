package mingbai.device.speaker.simulated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics;
import mingbai.device.line.Deadline;
import mingbai.device.speaker.Played;
import mingbai.device.speaker.Sound;
import mingbai.device.speaker.SpeakOutcome;
import mingbai.device.speaker.Speaker;
import mingbai.device.speaker.SpeakerTrouble;

/// Writes what it would say as `speech-0001.wav`, and keeps the newest of them.
public final class SimulatedSpeaker implements Speaker {
    /// How many files stay.
    public static final int KEPT = 50;

    private final Path folder;
    private final Played played = new Played();
    private final InstantSource clock;
    private final boolean lasting;
    private final Set<SpeakerFault> faults = EnumSet.noneOf(SpeakerFault.class);
    private DeviceHealth health;
    private boolean closed;
    private int count;

    private SimulatedSpeaker(Path folder, InstantSource clock, boolean lasting) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        this.lasting = lasting;
        this.health = DeviceHealth.starting(clock.instant());
        var left = speeches();
        this.count = left.isEmpty() ? 0 : number(left.getLast());
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""));
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "speech-%04d.wav", number));
    }

    /// A sound takes as long as it would be heard.
    public static SimulatedSpeaker lastingAsLong(Path folder, InstantSource clock)
            throws IOException {
        return new SimulatedSpeaker(folder, clock, true);
    }

    /// A sound is over at once.
    public static SimulatedSpeaker quick(Path folder, InstantSource clock) throws IOException {
        return new SimulatedSpeaker(folder, clock, false);
    }

    public synchronized void fault(SpeakerFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
        notifyAll();
    }

    /// What was said, the oldest first.
    public List<Path> speeches() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().matches("speech-\\d+\\.wav"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public synchronized SpeakOutcome speak(Sound sound) {
        var outcome =
                trouble().<SpeakOutcome>map(SpeakOutcome.Failed::new).orElseGet(() -> play(sound));
        note();
        played.add(sound, outcome);
        return outcome;
    }

    private Optional<SpeakerTrouble> trouble() {
        if (closed) {
            return Optional.of(SpeakerTrouble.CLOSED);
        }
        if (faults.contains(SpeakerFault.UNPLUGGED)) {
            return Optional.of(SpeakerTrouble.NO_DEVICE);
        }
        if (faults.contains(SpeakerFault.BUSY)) {
            return Optional.of(SpeakerTrouble.BUSY);
        }
        return faults.contains(SpeakerFault.STUCK)
                ? Optional.of(SpeakerTrouble.STUCK)
                : Optional.empty();
    }

    private SpeakOutcome play(Sound sound) {
        try {
            write(sound);
            if (lasting) {
                last(sound.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SpeakOutcome.Failed(SpeakerTrouble.CLOSED);
        }
        return trouble()
                .<SpeakOutcome>map(SpeakOutcome.Failed::new)
                .orElseGet(SpeakOutcome.Spoken::new);
    }

    /// Unplugging and closing end a sound early.
    private void last(Duration length) throws InterruptedException {
        var end = Deadline.in(length);
        while (!end.passed() && trouble().isEmpty()) {
            wait(Math.max(1, end.left().toMillis()));
        }
    }

    private void write(Sound sound) throws IOException {
        byte[] bytes = sound.bytes();
        var format = new AudioFormat(sound.rate(), Short.SIZE, 1, true, false);
        count++;
        Path unfinished = folder.resolve("speech.part");
        try (var in =
                new AudioInputStream(
                        new ByteArrayInputStream(bytes), format, bytes.length / Short.BYTES)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, unfinished.toFile());
        }
        Files.move(unfinished, file(count), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(file(count - KEPT));
    }

    @Override
    public synchronized DeviceHealth look() {
        note();
        return health;
    }

    private void note() {
        var trouble = trouble();
        health =
                health.after(
                        trouble.map(SpeakerTrouble::status).orElse(DeviceStatus.ONLINE),
                        Confidence.OBSERVED,
                        trouble.map(SpeakerTrouble::finding).stream().toList(),
                        clock.instant());
    }

    @Override
    public Statistics statistics() {
        return played.statistics();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
