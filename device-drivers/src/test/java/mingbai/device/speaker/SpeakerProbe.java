package mingbai.device.speaker;

import java.time.InstantSource;

/// A program of its own that says one second of a tone on a mixer and tells what became of it.
final class SpeakerProbe {
    static final int RATE = 22_050;

    private SpeakerProbe() {}

    static short[] tone() {
        short[] wave = new short[RATE];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (short) Math.round(12_000 * Math.sin(2 * Math.PI * 440 * i / RATE));
        }
        return wave;
    }

    public static void main(String[] name) {
        try (var speaker = new MixerSpeaker(name[0], InstantSource.system())) {
            System.out.println(speaker.look().status());
            System.out.println(speaker.speak(Sound.of(RATE, tone())));
            System.out.println(speaker.look().status());
        }
    }
}
