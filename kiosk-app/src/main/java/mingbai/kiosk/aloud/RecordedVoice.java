package mingbai.kiosk.aloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mingbai.device.speaker.Sound;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.Tongue;
import mingbai.model.voice.Recording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Somebody of the hall reading: a WAV file for each sentence, named after it. Another voice says
/// what was not recorded.
final class RecordedVoice implements Voice {
    private static final Logger LOG = LoggerFactory.getLogger(RecordedVoice.class);

    private final Path folder;
    private final Voice other;

    RecordedVoice(Path folder, Voice other) {
        this.folder = folder;
        this.other = other;
    }

    @Override
    public Optional<Sound> say(Prompt prompt, Tongue tongue) {
        return recorded(prompt.phrase().first(tongue)).or(() -> other.say(prompt, tongue));
    }

    /// `请选择您要办的业务.wav`: without what ends the sentence.
    private Optional<Sound> recorded(String sentence) {
        var file = folder.resolve(sentence.replaceAll("[/.。？！?!]+", "") + ".wav");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(EspeakVoice.sound(Recording.ofWav(Files.readAllBytes(file))));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The recording {} cannot be used: {}", file, e.getMessage());
            return Optional.empty();
        }
    }
}
