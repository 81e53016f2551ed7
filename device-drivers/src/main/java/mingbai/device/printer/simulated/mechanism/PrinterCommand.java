package mingbai.device.printer.simulated.mechanism;

import mingbai.device.printer.raster.Bitmap;

/// What a stream of ESC/POS bytes asks the print head to do.
public sealed interface PrinterCommand {
    record Initialise() implements PrinterCommand {}

    /// One character, already decoded, and the columns it takes.
    record Print(int codePoint, int columns) implements PrinterCommand {}

    /// Prints the line and feeds so many lines.
    record Lines(int count) implements PrinterCommand {}

    /// Prints the line and feeds so many dots.
    record Dots(int count) implements PrinterCommand {}

    record Align(int side) implements PrinterCommand {}

    record Size(int width, int height) implements PrinterCommand {}

    record Style(Kind kind, boolean on) implements PrinterCommand {
        enum Kind {
            BOLD,
            UNDERLINE,
            INVERSE
        }
    }

    /// The next character's place in dots, from the left margin or from here.
    record Move(int dots, boolean relative) implements PrinterCommand {}

    record Margin(int dots) implements PrinterCommand {}

    record AreaWidth(int dots) implements PrinterCommand {}

    record LineSpacing(int dots) implements PrinterCommand {}

    record Raster(Bitmap image) implements PrinterCommand {}

    record Qr(String payload, int moduleDots, char level) implements PrinterCommand {}

    record Cut(int feedDots) implements PrinterCommand {}

    /// `GS r n`.
    record Echo(int n) implements PrinterCommand {}

    /// `GS I n`.
    record Identify(int n) implements PrinterCommand {}

    /// `GS a n`.
    record AutoStatus(int mask) implements PrinterCommand {}

    /// Understood and without effect on paper, such as a beep, or not understood.
    record Nothing(String bytes) implements PrinterCommand {}
}
