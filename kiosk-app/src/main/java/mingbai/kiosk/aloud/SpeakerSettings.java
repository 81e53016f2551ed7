package mingbai.kiosk.aloud;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.device.speaker.setup.SpeakerSetup;
import mingbai.program.settings.SettingsFile;

/// What a technician sets for the kiosk's loudspeaker. `phrases` are the hall's own recordings.
public record SpeakerSettings(
        SpeakerSetup speaker, Path directory, int volume, Optional<Path> phrases) {
    private static final int FULL = 100;

    /// Reads `speaker` (`simulated`, `default` or a part of a mixer's name), `speaker.directory`
    /// for the sounds of a simulated one, `speaker.volume` and `speaker.phrases`. Without `speaker`
    /// the kiosk is silent.
    public static Optional<SpeakerSettings> from(SettingsFile file, Path data) {
        var speaker = file.value("speaker", SpeakerSetup::new);
        var directory = file.path("speaker.directory");
        var volume = file.value("speaker.volume", SpeakerSettings::volume);
        var phrases = file.path("speaker.phrases");
        return speaker.map(setup ->
                new SpeakerSettings(
                        setup,
                        directory.orElse(data.resolve("speech")),
                        volume.orElse(FULL),
                        phrases));
    }

    private static Integer volume(String text) {
        int volume = Integer.parseInt(text);
        if (volume < 1 || volume > FULL) {
            throw new IllegalArgumentException("not 1–100");
        }
        return volume;
    }

    /// A thread of its own says one sentence after the other.
    public Narrator open(InstantSource clock) throws IOException {
        Voice synthetic = new EspeakVoice();
        Voice voice =
                phrases.<Voice>map(folder -> new RecordedVoice(folder, synthetic))
                        .orElse(synthetic);
        return new Narrator(speaker.open(directory, clock), voice, volume, Narrator.thread());
    }
}
