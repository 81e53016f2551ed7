package mingbai.service.voice;

import java.util.Optional;
import mingbai.model.voice.Recording;

/// Makes a clip out of a recording: silence at both ends goes, all clips become equally loud, and
/// the edges do not click.
final class ClipMaker {
    /// The loudness of every clip, in dBFS by [Recording#level()].
    static final double LEVEL = -16;

    private static final double LOUDEST = 0.95;
    private static final int FULL = 32_767;
    private static final int WINDOW = Recording.RATE / 200;
    private static final double SILENT = -46;
    private static final int MARGIN = 2 * WINDOW;
    private static final int FADE = Recording.RATE / 250;
    private static final double DECIBELS = 20;

    private ClipMaker() {}

    /// Empty when there is nothing to be heard in it.
    static Optional<Recording> clip(Recording raw) {
        int windows = raw.size() / WINDOW;
        int first = 0;
        while (first < windows && silent(raw, first)) {
            first++;
        }
        if (first == windows) {
            return Optional.empty();
        }
        int last = windows - 1;
        while (silent(raw, last)) {
            last--;
        }
        int from = Math.max(0, first * WINDOW - MARGIN);
        int until = Math.min(raw.size(), (last + 1) * WINDOW + MARGIN);
        return Optional.of(faded(levelled(raw.part(from, until))));
    }

    private static boolean silent(Recording raw, int window) {
        return raw.part(window * WINDOW, (window + 1) * WINDOW).level() < SILENT;
    }

    /// As loud as all clips, or as loud as it can be without being cut at the top.
    private static short[] levelled(Recording clip) {
        short[] samples = clip.samples();
        int peak = 1;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        double wanted = Math.pow(10, (LEVEL - clip.level()) / DECIBELS);
        double gain = Math.min(wanted, LOUDEST * FULL / peak);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(samples[i] * gain);
        }
        return samples;
    }

    static Recording faded(short[] samples) {
        int fade = Math.min(FADE, samples.length / 2);
        for (int i = 0; i < fade; i++) {
            samples[i] = (short) (samples[i] * i / fade);
            int end = samples.length - 1 - i;
            samples[end] = (short) (samples[end] * i / fade);
        }
        return Recording.of(samples);
    }
}
