package mingbai.device.printer.simulated.mechanism;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import mingbai.device.printer.raster.Bitmap;
import mingbai.device.printer.simulated.mechanism.PrinterCommand.Style.Kind;

/// Reads the commands of an ESC/POS stream one by one; it carries the modes that decide how
/// following bytes are to be read.
public final class EscPosReader {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Longer images and stored blocks are taken for noise.
    private static final int LONGEST_BLOCK = 4 << 20;

    private static final int FEED_TO_BLADE = PaperRoll.HEAD_TO_BLADE + 16;

    private final ByteSource source;
    private final StoredGraphics stored = new StoredGraphics();
    private boolean chinese = true;
    private CodePage codePage = CodePage.WESTERN;

    public EscPosReader(ByteSource source) {
        this.source = source;
    }

    public PrinterCommand next() throws IOException {
        int first = source.next();
        return switch (first) {
            case 0x1B -> escape(source.next());
            case 0x1D -> group(source.next());
            case 0x1C -> chinese(source.next());
            case 0x10 -> realTime(source.next());
            case 0x0A -> new PrinterCommand.Lines(1);
            default -> first < 0x20 || first == 0x7F ? nothing(first) : character(first);
        };
    }

    private PrinterCommand character(int first) throws IOException {
        if (first < 0x80 || !chinese) {
            return new PrinterCommand.Print(codePage.character(first), 1);
        }
        int second = source.next();
        byte[] bytes = {(byte) first, (byte) second};
        if (second >= 0x30 && second <= 0x39) {
            bytes = new byte[] {(byte) first, (byte) second, next8(), next8()};
        }
        return new PrinterCommand.Print(new String(bytes, GB18030).codePointAt(0), 2);
    }

    private PrinterCommand escape(int code) throws IOException {
        return switch (code) {
            case '@' -> {
                chinese = true;
                codePage = CodePage.WESTERN;
                stored.clear();
                yield new PrinterCommand.Initialise();
            }
            case 'a' -> new PrinterCommand.Align(source.next() & 3);
            case 'E' -> new PrinterCommand.Style(Kind.BOLD, odd());
            case '-' -> new PrinterCommand.Style(Kind.UNDERLINE, (source.next() & 3) != 0);
            case '!' -> printMode(source.next());
            case 'd' -> new PrinterCommand.Lines(source.next());
            case 'J' -> new PrinterCommand.Dots(source.next());
            case '2' -> new PrinterCommand.LineSpacing(PrintHead.USUAL_SPACING);
            case '3' -> new PrinterCommand.LineSpacing(source.next());
            case '$' -> new PrinterCommand.Move(word(), false);
            case '\\' -> new PrinterCommand.Move((short) word(), true);
            case 'i', 'm' -> new PrinterCommand.Cut(0);
            case 't' -> {
                int page = source.next();
                codePage = page == 1 ? CodePage.KATAKANA : CodePage.WESTERN;
                yield nothing(0x1B, code, page);
            }
            case 'M', ' ', '{', 'R', 'V', 'G', '=', 0x06 -> nothing(0x1B, code, source.next());
            case 'B', 'D' -> nothing(0x1B, code, source.next(), source.next());
            case 'p' -> nothing(0x1B, code, source.next(), source.next(), source.next());
            case '(' -> parametered(0x1B);
            case '*' -> columns(source.next());
            default -> nothing(0x1B, code);
        };
    }

    private PrinterCommand printMode(int n) {
        return new PrinterCommand.Size((n & 0x20) != 0 ? 2 : 1, (n & 0x10) != 0 ? 2 : 1);
    }

    /// The bit image of old printers: its data is stepped over.
    private PrinterCommand columns(int mode) throws IOException {
        int columns = word();
        block(mode >= 32 ? columns * 3 : columns);
        return nothing(0x1B, '*', mode);
    }

    private PrinterCommand group(int code) throws IOException {
        return switch (code) {
            case '!' -> {
                int n = source.next();
                yield new PrinterCommand.Size((n >> 4 & 7) + 1, (n & 7) + 1);
            }
            case 'B' -> new PrinterCommand.Style(Kind.INVERSE, odd());
            case 'L' -> new PrinterCommand.Margin(word());
            case 'W' -> new PrinterCommand.AreaWidth(word());
            case 'V' -> cut(source.next());
            case 'r' -> new PrinterCommand.Echo(source.next() & 0x0F);
            case 'I' -> new PrinterCommand.Identify(source.next());
            case 'a' -> new PrinterCommand.AutoStatus(source.next());
            case 'v' -> raster();
            case '(' -> parametered(0x1D);
            case '8' -> large();
            case 'H', 'f', 'h', 'w', 'b' -> nothing(0x1D, code, source.next());
            case 'P' -> nothing(0x1D, code, source.next(), source.next());
            default -> nothing(0x1D, code);
        };
    }

    private PrinterCommand cut(int mode) throws IOException {
        boolean feeds = mode == 'A' || mode == 'B';
        return new PrinterCommand.Cut(feeds ? FEED_TO_BLADE + source.next() : 0);
    }

    private PrinterCommand raster() throws IOException {
        int marker = source.next();
        source.next();
        int bytesARow = word();
        int rows = word();
        if (marker != '0' || (long) bytesARow * rows > LONGEST_BLOCK) {
            return nothing(0x1D, 'v', marker);
        }
        byte[] data = block(bytesARow * rows);
        return data.length == 0
                ? nothing(0x1D, 'v', marker)
                : new PrinterCommand.Raster(Bitmap.of(bytesARow * 8, rows, data));
    }

    /// `( x pL pH data`: QR codes and images have data we need, all others are stepped over.
    private PrinterCommand parametered(int group) throws IOException {
        int what = source.next();
        byte[] data = block(word());
        if (group == 0x1D && what == 'k') {
            return stored.code(data);
        }
        return group == 0x1D && what == 'L' ? stored.graphics(data) : nothing(group, '(', what);
    }

    private PrinterCommand large() throws IOException {
        int what = source.next();
        long length = word() | (long) word() << 16;
        if (length > LONGEST_BLOCK) {
            return nothing(0x1D, '8', what);
        }
        byte[] data = block((int) length);
        return what == 'L' ? stored.graphics(data) : nothing(0x1D, '8', what);
    }

    private PrinterCommand chinese(int code) throws IOException {
        return switch (code) {
            case '&' -> {
                chinese = true;
                yield nothing(0x1C, code);
            }
            case '.' -> {
                chinese = false;
                yield nothing(0x1C, code);
            }
            case '!' -> {
                int n = source.next();
                yield new PrinterCommand.Size((n & 0x04) != 0 ? 2 : 1, (n & 0x08) != 0 ? 2 : 1);
            }
            case 'W' -> {
                int times = odd() ? 2 : 1;
                yield new PrinterCommand.Size(times, times);
            }
            case '-', 'C' -> nothing(0x1C, code, source.next());
            case 'S' -> nothing(0x1C, code, source.next(), source.next());
            case '(' -> parametered(0x1C);
            default -> nothing(0x1C, code);
        };
    }

    /// Already answered when it arrived; here it is only stepped over.
    private PrinterCommand realTime(int code) throws IOException {
        if (code != 0x14) {
            return nothing(0x10, code, source.next());
        }
        int function = source.next();
        block(function == 8 ? 7 : 2);
        return nothing(0x10, code, function);
    }

    private boolean odd() throws IOException {
        return (source.next() & 1) == 1;
    }

    private byte next8() throws IOException {
        return (byte) source.next();
    }

    private int word() throws IOException {
        int low = source.next();
        return low | source.next() << 8;
    }

    private byte[] block(int length) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream(Math.min(length, 1 << 16));
        for (int i = 0; i < length; i++) {
            block.write(source.next());
        }
        return block.toByteArray();
    }

    private static PrinterCommand nothing(int... values) {
        StringBuilder hex = new StringBuilder();
        for (int each : values) {
            hex.append(HexFormat.of().toHexDigits((byte) each));
        }
        return new PrinterCommand.Nothing(hex.toString());
    }
}
