package mingbai.service.voice;

import mingbai.model.voice.Recording;

/// The two falling notes before a call (叮咚), as two struck bars would sound.
final class Chime {
    private static final double HIGH = 659.26;
    private static final double LOW = 523.25;
    private static final double STROKE = 0.42;
    private static final double LENGTH = 1.15;
    private static final double FADING = 4.2;
    private static final double LOUDNESS = 9_500;
    private static final double OVERTONE = 0.28;
    private static final double ATTACK = 0.004;

    private Chime() {}

    static Recording struck() {
        short[] samples = new short[(int) (LENGTH * Recording.RATE)];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / Recording.RATE;
            samples[i] = (short) Math.round(LOUDNESS * (bar(HIGH, t) + bar(LOW, t - STROKE)));
        }
        return ClipMaker.faded(samples);
    }

    private static double bar(double pitch, double t) {
        if (t < 0) {
            return 0;
        }
        double angle = 2 * Math.PI * pitch * t;
        double tone = Math.sin(angle) + OVERTONE * Math.sin(2 * angle);
        return Math.min(1, t / ATTACK) * Math.exp(-FADING * t) * tone;
    }
}
