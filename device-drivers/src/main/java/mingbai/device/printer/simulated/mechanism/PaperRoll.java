package mingbai.device.printer.simulated.mechanism;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.printer.raster.Bitmap;

/// The paper below the head: dots and, beside them, what can be read, until it is cut.
public final class PaperRoll {
    /// How far the blade sits behind the head: this much of each slip's top is always blank.
    static final int HEAD_TO_BLADE = 80;

    /// 3 metres; a stream that never cuts ends here.
    static final int LONGEST = 24_000;

    private static final int GROWTH = 1_024;

    private final int width;
    private Bitmap dots;
    private int position = HEAD_TO_BLADE;
    private final List<String> text = new ArrayList<>();

    public PaperRoll(int width) {
        this.width = width;
        this.dots = new Bitmap(width, GROWTH);
    }

    int width() {
        return width;
    }

    public boolean blank() {
        return position == HEAD_TO_BLADE && text.isEmpty();
    }

    public boolean full() {
        return position >= LONGEST;
    }

    void stamp(Bitmap other, int x, int below) {
        reserve(position + below + other.height());
        dots.stamp(other, x, position + below);
    }

    /// Turns white into black and back, for white text on black.
    void invert(int x, int span, int height) {
        reserve(position + height);
        for (int row = position; row < position + height; row++) {
            for (int column = x; column < x + span; column++) {
                dots.invert(column, row);
            }
        }
    }

    void feed(int count) {
        position += count;
    }

    void note(String line) {
        text.add(line);
    }

    private void reserve(int height) {
        if (height > dots.height()) {
            dots = dots.ofHeight(height + GROWTH);
        }
    }

    /// What has passed the blade; what has not is the top of the next slip.
    public CutSlip cut() {
        int length = Math.max(1, position - HEAD_TO_BLADE);
        reserve(position);
        CutSlip slip = new CutSlip(dots.ofHeight(length), List.copyOf(text));
        Bitmap rest = Bitmap.of(width, HEAD_TO_BLADE, dots.rows(length, HEAD_TO_BLADE));
        dots = rest.ofHeight(GROWTH);
        position = HEAD_TO_BLADE;
        text.clear();
        return slip;
    }

    /// A piece of printed paper.
    public record CutSlip(Bitmap dots, List<String> text) {}
}
