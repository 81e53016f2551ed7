package mingbai.device.printer.simulated.mechanism;

import mingbai.device.printer.raster.Bitmap;

/// What a stream of ESC/POS bytes asks the print head to do.
public sealed interface PrinterCommand {
    /// Everything back to the usual: `ESC @`.
    record Initialise() implements PrinterCommand {}

    /// One character, already decoded, and the columns it takes.
    record Print(int codePoint, int columns) implements PrinterCommand {}

    /// Prints the line and feeds so many lines.
    record Lines(int count) implements PrinterCommand {}

    /// Prints the line and feeds so many dots.
    record Dots(int count) implements PrinterCommand {}

    /// Puts lines to a side: `ESC a n`.
    record Align(int side) implements PrinterCommand {}

    /// How many times wider and higher characters are: `GS ! n`.
    record Size(int width, int height) implements PrinterCommand {}

    /// Turns a style of characters on or off.
    record Style(Kind kind, boolean on) implements PrinterCommand {
        /// The styles.
        enum Kind {
            BOLD,
            UNDERLINE,
            INVERSE
        }
    }

    /// The next character's place in dots, from the left margin or from here.
    record Move(int dots, boolean relative) implements PrinterCommand {}

    /// The left margin: `GS L`.
    record Margin(int dots) implements PrinterCommand {}

    /// How wide lines may be: `GS W`.
    record AreaWidth(int dots) implements PrinterCommand {}

    /// The feed of one line: `ESC 3 n`.
    record LineSpacing(int dots) implements PrinterCommand {}

    /// Prints a picture: `GS v 0`.
    record Raster(Bitmap image) implements PrinterCommand {}

    /// Prints a code the printer draws by itself: `GS ( k`.
    record Qr(String payload, int moduleDots, char level) implements PrinterCommand {}

    /// Feeds and cuts: `GS V`.
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
