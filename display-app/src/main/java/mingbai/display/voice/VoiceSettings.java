package mingbai.display.voice;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.device.speaker.setup.SpeakerSetup;
import mingbai.model.place.Zone;
import mingbai.program.settings.SettingsFile;

/// What a technician sets for the loudspeaker at this display. Without zones it says the calls of
/// the whole hall, with them only those to windows there.
public record VoiceSettings(SpeakerSetup speaker, Path directory, int volume, Set<String> zones) {
    private static final int FULL = 100;

    public VoiceSettings {
        zones = Set.copyOf(zones);
    }

    /// Reads `speaker` (`simulated`, `default` or a part of a mixer's name), `speaker.directory`
    /// for the sounds of a simulated one, `speaker.volume` and `speaker.zones`. Without `speaker`
    /// the display is silent.
    public static Optional<VoiceSettings> from(SettingsFile file, Path data) {
        var speaker = file.value("speaker", SpeakerSetup::new);
        var directory = file.path("speaker.directory");
        var volume = file.value("speaker.volume", VoiceSettings::volume);
        var zones = file.value("speaker.zones", VoiceSettings::zones);
        return speaker.map(setup ->
                new VoiceSettings(
                        setup,
                        directory.orElse(data.resolve("speech")),
                        volume.orElse(FULL),
                        zones.orElse(Set.of())));
    }

    private static Integer volume(String text) {
        int volume = Integer.parseInt(text);
        if (volume < 1 || volume > FULL) {
            throw new IllegalArgumentException("not 1–100");
        }
        return volume;
    }

    private static Set<String> zones(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(zone -> new Zone(zone, zone).id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
