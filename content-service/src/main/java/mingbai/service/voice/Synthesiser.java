package mingbai.service.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes stand-in clips with eSpeak NG, a program of its own that the machine may have or not.
@Component
final class Synthesiser {
    private static final Logger LOG = LoggerFactory.getLogger(Synthesiser.class);
    private static final String PROGRAM = "espeak-ng";
    private static final String SPEED = "165";
    private static final int SECONDS = 10;

    /// The Mandarin voice reads pinyin; characters it would spell in English.
    private static final String MANDARIN = "cmn-latn-pinyin";

    /// Letters are called by their English names in every hall of the country.
    private static final String ENGLISH = "en-us";

    private static final Map<String, String> PINYIN = pinyin();

    private static Map<String, String> pinyin() {
        Map<String, String> pinyin = new HashMap<>();
        pinyin.put("please", "qing3");
        pinyin.put("number-to", "hao4 dao4");
        pinyin.put("window", "hao4 chuang1kou3 ban4li3");
        pinyin.put("window-second", "hao4 chuang1kou3 qu3zheng4 jiao3fei4");
        pinyin.put("yao", "yao1");
        pinyin.put("ten", "shi2");
        pinyin.put("hundred", "bai3");
        var digits =
                List.of("ling2", "yi1", "er4", "san1", "si4", "wu3", "liu4", "qi1", "ba1", "jiu3");
        for (int digit = 0; digit < digits.size(); digit++) {
            pinyin.put("digit-" + digit, digits.get(digit));
        }
        return pinyin;
    }

    /// Empty when the machine cannot make it.
    Optional<Recording> make(ClipName name) {
        if (name.equals(ClipName.CHIME)) {
            return Optional.of(Chime.struck());
        }
        try {
            return Optional.ofNullable(PINYIN.get(name.value()))
                    .map(text -> new Command(MANDARIN, text))
                    .orElseGet(() -> new Command(ENGLISH, name.text()))
                    .say()
                    .flatMap(ClipMaker::clip);
        } catch (IOException e) {
            LOG.warn("No stand-in for the clip {}: {}", name, e.getMessage());
            return Optional.empty();
        }
    }

    /// One call of the program.
    private record Command(String voice, String text) {

        Optional<Recording> say() throws IOException {
            Path sound = Files.createTempFile("voice", ".wav");
            try {
                return run(sound) ? heard(sound) : Optional.empty();
            } finally {
                Files.deleteIfExists(sound);
            }
        }

        private boolean run(Path sound) throws IOException {
            var builder =
                    new ProcessBuilder(
                            PROGRAM, "-v", voice, "-s", SPEED, "-w", sound.toString(), text);
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            var process = builder.start();
            try {
                return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                process.destroyForcibly();
            }
        }

        private static Optional<Recording> heard(Path sound) throws IOException {
            try {
                return Optional.of(Recording.ofWav(Files.readAllBytes(sound)));
            } catch (IllegalArgumentException e) {
                throw new IOException("the synthesiser wrote something else: " + e.getMessage(), e);
            }
        }
    }
}
