package mingbai.device.printer;

import java.util.ArrayList;
import java.util.List;

/// What is to be on the paper, line by line; it fits any width.
public record Slip(List<SlipLine> lines) {
    private static final int MOST_LINES = 200;
    private static final int QR_MODULE_DOTS = 6;

    public Slip {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("a slip has 1 to 200 lines, not " + lines.size());
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the lines from top to bottom.
    public static final class Builder {
        private final List<SlipLine> lines = new ArrayList<>();

        private Builder() {}

        public Builder text(String text) {
            return text(text, TextSize.NORMAL, Align.LEFT);
        }

        public Builder text(String text, TextSize size, Align align) {
            return add(new SlipLine.Text(text, size, align, false));
        }

        public Builder bold(String text, TextSize size, Align align) {
            return add(new SlipLine.Text(text, size, align, true));
        }

        public Builder row(String left, String right) {
            return add(new SlipLine.Row(left, right, TextSize.NORMAL, false));
        }

        public Builder row(String left, String right, TextSize size) {
            return add(new SlipLine.Row(left, right, size, false));
        }

        public Builder rule() {
            return add(new SlipLine.Rule());
        }

        public Builder qr(String payload) {
            return add(new SlipLine.Qr(payload, QR_MODULE_DOTS));
        }

        public Builder qr(String payload, int moduleDots) {
            return add(new SlipLine.Qr(payload, moduleDots));
        }

        public Builder feed(int lines) {
            return add(new SlipLine.Feed(lines));
        }

        public Builder gap(int dots) {
            return add(new SlipLine.Gap(dots));
        }

        public Builder cut() {
            return add(new SlipLine.Cut());
        }

        private Builder add(SlipLine line) {
            lines.add(line);
            return this;
        }

        public Slip build() {
            return new Slip(lines);
        }
    }
}
