package mingbai.service.voice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;

/// Takes in what the hall recorded: any WAV, AIFF or AU file, whatever its rate and channels.
final class ClipIntake {
    /// The largest file, in bytes: half a minute of stereo at 44.1 kHz.
    static final int LARGEST = 5 * 1024 * 1024;

    private static final AudioFormat HALL =
            new AudioFormat(Recording.RATE, Short.SIZE, 1, true, false);

    private ClipIntake() {}

    /// A recording that cannot be a clip: why, and what to do.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String chineseAndEnglish) {
            super(chineseAndEnglish);
        }
    }

    /// By the name of its file: `letter-a.wav`, `A.wav`, `三.wav`, `请.wav`.
    static ClipName named(String file) throws Refused {
        String name = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "").strip();
        return ClipName.find(name.toLowerCase(Locale.ROOT))
                .or(() -> byText(name))
                .orElseThrow(() ->
                        new Refused(
                                "文件名对不上任何片段，请按下表命名。" + "Names no clip: name it as in the list."));
    }

    private static Optional<ClipName> byText(String text) {
        return ClipName.ALL.stream()
                .filter(clip -> !clip.text().isEmpty() && clip.text().equalsIgnoreCase(text))
                .findFirst();
    }

    static Recording read(byte[] file) throws Refused {
        if (file.length > LARGEST) {
            throw new Refused("文件超过 5 MB，请剪短。Larger than 5 MB: cut it shorter.");
        }
        var clip =
                ClipMaker.clip(heard(file))
                        .orElseThrow(() ->
                                new Refused("录音里没有声音，请重新录制。Nothing is heard in it: record again."));
        if (clip.length().compareTo(VoiceClip.LONGEST) > 0) {
            throw new Refused("录音超过 4 秒，请剪短。Longer than 4 seconds: cut it shorter.");
        }
        return clip;
    }

    private static Recording heard(byte[] file) throws Refused {
        try (var in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file));
                var hall = converted(in)) {
            byte[] sound = hall.readAllBytes();
            short[] samples = new short[sound.length / Short.BYTES];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) ((sound[2 * i] & 0xFF) | sound[2 * i + 1] << Byte.SIZE);
            }
            return Recording.of(samples);
        } catch (UnsupportedAudioFileException | IllegalArgumentException | IOException e) {
            throw new Refused(
                    "不是可读的 WAV、AIFF 或 AU 录音，请另存为 WAV。No readable recording: save it as WAV.");
        }
    }

    private static AudioInputStream converted(AudioInputStream in) {
        return AudioSystem.getAudioInputStream(HALL, in);
    }
}
