package mingbai.device.printer.simulated.mechanism;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.printer.TextSize;
import mingbai.device.printer.raster.Bitmap;
import mingbai.device.printer.raster.GlyphPainter;
import mingbai.device.printer.raster.QrDots;

/// Carries out printing commands on the roll, collecting each line before it is printed.
public final class PrintHead {
    static final int USUAL_SPACING = 30;

    private record Piece(int codePoint, int columns, int x, Look look) {
        Bitmap dots() {
            return GlyphPainter.glyph(codePoint, columns, look.size(), look.bold());
        }
    }

    private record Look(TextSize size, boolean bold, boolean underline, boolean inverse) {
        static final Look PLAIN = new Look(TextSize.NORMAL, false, false, false);
    }

    private final PaperRoll roll;
    private final List<Piece> line = new ArrayList<>();
    private Look look = Look.PLAIN;
    private int align;
    private int spacing = USUAL_SPACING;
    private int margin;
    private int area;
    private int x;

    public PrintHead(PaperRoll roll) {
        this.roll = roll;
        this.area = roll.width();
    }

    /// Does what concerns paper; questions and status are not the head's business.
    public void carryOut(PrinterCommand command) {
        switch (command) {
            case PrinterCommand.Initialise() -> initialise();
            case PrinterCommand.Print(int codePoint, int columns) -> character(codePoint, columns);
            case PrinterCommand.Lines(int count) -> lines(count);
            case PrinterCommand.Dots(int count) -> feed(count);
            case PrinterCommand.Align(int side) -> align = side;
            case PrinterCommand.Size(int width, int height) -> size(width, height);
            case PrinterCommand.Style(PrinterCommand.Style.Kind kind, boolean on) ->
                    style(kind, on);
            case PrinterCommand.Move(int dots, boolean relative) -> move(dots, relative);
            case PrinterCommand.Margin(int dots) -> margin = Math.min(dots, roll.width());
            case PrinterCommand.AreaWidth(int dots) -> areaWidth(dots);
            case PrinterCommand.LineSpacing(int dots) -> spacing = dots;
            case PrinterCommand.Raster(Bitmap image) -> raster(image);
            case PrinterCommand.Qr(String payload, int moduleDots, char level) ->
                    qr(payload, moduleDots, level);
            case PrinterCommand.Cut(int feedDots) -> feed(feedDots);
            case PrinterCommand.Echo _,
                    PrinterCommand.Identify _,
                    PrinterCommand.AutoStatus _,
                    PrinterCommand.Nothing _ -> {}
        }
    }

    private void initialise() {
        line.clear();
        look = Look.PLAIN;
        align = 0;
        spacing = USUAL_SPACING;
        margin = 0;
        area = roll.width();
        x = 0;
    }

    private void character(int codePoint, int columns) {
        int width = columns * GlyphPainter.HALF_CELL * look.size().width();
        if (x + width > room() && x > 0) {
            printLine(spacing);
        }
        line.add(new Piece(codePoint, columns, x, look));
        x += width;
    }

    private int room() {
        return Math.min(area, roll.width() - margin);
    }

    /// An empty line is only fed; a full one takes at least its own height.
    private void feed(int dots) {
        if (line.isEmpty()) {
            roll.feed(dots);
        } else {
            printLine(dots);
        }
    }

    private void lines(int count) {
        if (line.isEmpty() && count > 0) {
            roll.note("");
        }
        feed(count * spacing);
    }

    private void size(int width, int height) {
        look = new Look(new TextSize(width, height), look.bold(), look.underline(), look.inverse());
    }

    private void style(PrinterCommand.Style.Kind kind, boolean on) {
        look =
                switch (kind) {
                    case BOLD -> new Look(look.size(), on, look.underline(), look.inverse());
                    case UNDERLINE -> new Look(look.size(), look.bold(), on, look.inverse());
                    case INVERSE -> new Look(look.size(), look.bold(), look.underline(), on);
                };
    }

    private void move(int dots, boolean relative) {
        x = Math.clamp(relative ? (long) x + dots : dots, 0, roll.width());
    }

    private void areaWidth(int dots) {
        area = Math.clamp(dots, GlyphPainter.CELL_HEIGHT, roll.width());
    }

    private void image(Bitmap dots, String caption) {
        feed(0);
        roll.stamp(dots, margin + indent(dots.width()), 0);
        roll.feed(dots.height());
        roll.note(caption);
    }

    private void qr(String payload, int moduleDots, char level) {
        try {
            image(QrDots.of(payload, moduleDots, level), "[QR " + payload + "]");
        } catch (IllegalArgumentException e) {
            roll.note("[QR too long]");
        }
    }

    private void raster(Bitmap dots) {
        image(dots, "[image " + dots.width() + "x" + dots.height() + "]");
    }

    private int indent(int width) {
        int free = Math.max(0, room() - width);
        return switch (align) {
            case 1 -> free / 2;
            case 2 -> free;
            default -> 0;
        };
    }

    /// Characters of different heights stand on one base line.
    private void printLine(int feed) {
        int height =
                line.stream()
                        .mapToInt(each -> each.look().size().height() * GlyphPainter.CELL_HEIGHT)
                        .max()
                        .orElse(0);
        int left = margin + indent(x);
        StringBuilder words = new StringBuilder();
        for (Piece each : line) {
            stamp(each, left, height);
            words.appendCodePoint(each.codePoint());
        }
        roll.note(words.toString());
        roll.feed(Math.max(feed, height));
        line.clear();
        x = 0;
    }

    private void stamp(Piece piece, int left, int height) {
        Look how = piece.look();
        Bitmap glyph = piece.dots();
        int width = glyph.width();
        roll.stamp(glyph, left + piece.x(), height - glyph.height());
        if (how.underline()) {
            Bitmap stroke = new Bitmap(width, 2);
            for (int dot = 0; dot < width * 2; dot++) {
                stroke.blacken(dot / 2, dot % 2);
            }
            roll.stamp(stroke, left + piece.x(), height - 2);
        }
        if (how.inverse()) {
            roll.invert(left + piece.x(), width, height);
        }
    }
}
