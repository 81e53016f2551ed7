package mingbai.kiosk.aloud;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mingbai.device.speaker.Sound;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.Tongue;
import mingbai.model.voice.Recording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// eSpeak NG, a program of its own that the machine may have or not.
public final class EspeakVoice implements Voice {
    private static final Logger LOG = LoggerFactory.getLogger(EspeakVoice.class);
    private static final String PROGRAM = "espeak-ng";
    private static final String SPEED = "150";
    private static final String MANDARIN = "cmn-latn-pinyin";
    private static final String ENGLISH = "en-us";
    private static final int SECONDS = 5;

    /// Half a minute of sound: more is no sentence.
    private static final int MOST_BYTES = 30 * Recording.RATE * Short.BYTES;

    @Override
    public Optional<Sound> say(Prompt prompt, Tongue tongue) {
        if (tongue.chinese()) {
            return run(MANDARIN, marked(prompt.pinyin()));
        }
        var said = run(voice(tongue), escaped(prompt.phrase().first(tongue)));
        return said.or(() -> run(ENGLISH, escaped(prompt.phrase().english())));
    }

    private static String voice(Tongue tongue) {
        return tongue.equals(Tongue.ENGLISH) ? ENGLISH : tongue.code();
    }

    /// Letters are called by their English names all over the country.
    static String marked(String pinyin) {
        return escaped(pinyin)
                .replaceAll(
                        "([A-Z]) (.*)$",
                        "<voice name=\""
                                + ENGLISH
                                + "\">$1</voice><voice name=\""
                                + MANDARIN
                                + "\"> $2</voice>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Optional<Sound> run(String voice, String text) {
        var builder =
                new ProcessBuilder(PROGRAM, "-m", "-v", voice, "-s", SPEED, "--stdout", text)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = builder.start();
            try (var out = process.getInputStream()) {
                byte[] wav = out.readNBytes(MOST_BYTES);
                boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS);
                return done && process.exitValue() == 0
                        ? Optional.of(sound(Recording.ofWav(wav)))
                        : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Nothing was said with the voice {}: {}", voice, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    static Sound sound(Recording recording) {
        return Sound.of(Recording.RATE, recording.samples());
    }
}
