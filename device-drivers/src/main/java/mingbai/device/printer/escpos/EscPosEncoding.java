package mingbai.device.printer.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import mingbai.device.printer.Align;
import mingbai.device.printer.Slip;
import mingbai.device.printer.SlipLine;
import mingbai.device.printer.TextColumns;
import mingbai.device.printer.TextSize;
import mingbai.device.printer.escpos.EscPosProfile.Ability;
import mingbai.device.printer.raster.Bitmap;
import mingbai.device.printer.raster.GlyphPainter;
import mingbai.device.printer.raster.QrDots;

/// Turns a slip into ESC/POS bytes: Chinese in GB 18030, what the printer cannot draw as dots.
public final class EscPosEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LINES_TO_BLADE = 5;
    private static final int LINE_PITCH = 30;

    private final EscPosProfile profile;

    public EscPosEncoding(EscPosProfile profile) {
        this.profile = profile;
    }

    /// The whole slip from initialising to its last line; no status question is among the bytes.
    public byte[] encode(Slip slip) {
        Writing writing = new Writing();
        writing.put(Commands.INITIALISE);
        writing.put(Commands.CHINESE_ON);
        for (SlipLine line : slip.lines()) {
            encode(line, writing);
        }
        return writing.bytes.toByteArray();
    }

    private void encode(SlipLine line, Writing writing) {
        switch (line) {
            case SlipLine.Text(String text, TextSize size, Align align, boolean bold) ->
                    text(text, new Style(size, align, bold), writing);
            case SlipLine.Row(String left, String right, TextSize size, boolean bold) ->
                    row(left, right, new Style(size, Align.LEFT, bold), writing);
            case SlipLine.Rule() ->
                    print("-".repeat(profile.paper().columns()), Style.PLAIN, writing);
            case SlipLine.Qr(String payload, int moduleDots) -> qr(payload, moduleDots, writing);
            case SlipLine.Feed(int lines) -> {
                writing.style(Style.PLAIN);
                writing.put(Commands.feedLines(lines));
            }
            case SlipLine.Gap(int dots) -> writing.put(Commands.feedDots(dots));
            case SlipLine.Cut() -> cut(writing);
        }
    }

    private void text(String text, Style style, Writing writing) {
        Style fitting = style.align() == Align.CENTER ? shrunk(text, style) : style;
        for (String line : TextColumns.wrap(text, columns(fitting))) {
            print(line, fitting, writing);
        }
    }

    private Style shrunk(String text, Style style) {
        Style fitting = style;
        while (fitting.size().width() > 1 && TextColumns.of(text) > columns(fitting)) {
            int width = fitting.size().width() - 1;
            int height = Math.max(1, fitting.size().height() - 1);
            fitting = new Style(new TextSize(width, height), style.align(), style.bold());
        }
        return fitting;
    }

    private void row(String left, String right, Style style, Writing writing) {
        int free = columns(style) - TextColumns.of(left) - TextColumns.of(right);
        if (free >= 1) {
            print(left + " ".repeat(free) + right, style, writing);
        } else {
            text(left, style, writing);
            text(right, style.at(Align.RIGHT), writing);
        }
    }

    private int columns(Style style) {
        return Math.max(2, profile.paper().columns() / style.size().width());
    }

    private void print(String line, Style style, Writing writing) {
        if (line.codePoints().allMatch(this::inPrinterFont)) {
            writing.style(style);
            writing.put(line.getBytes(GB18030));
            writing.put(Commands.LINE_FEED);
        } else {
            Bitmap dots = GlyphPainter.line(line, style.size(), style.bold());
            raster(onPaper(dots, style), writing);
        }
    }

    private boolean inPrinterFont(int codePoint) {
        return TextColumns.of(codePoint) > 0
                && TextColumns.gbBytes(codePoint) <= 2
                && profile.missing().indexOf(codePoint) < 0;
    }

    /// As wide as the paper, so that the printer's own alignment never matters.
    private Bitmap onPaper(Bitmap dots, Style style) {
        int width = profile.paper().dots();
        int left =
                switch (style.align()) {
                    case LEFT -> 0;
                    case CENTER -> (width - dots.width()) / 2;
                    case RIGHT -> width - dots.width();
                };
        Bitmap paper = new Bitmap(width, Math.max(LINE_PITCH, dots.height()));
        paper.stamp(dots, left, 0);
        return paper;
    }

    private void qr(String payload, int moduleDots, Writing writing) {
        if (profile.can(Ability.QR)) {
            byte[] ascii = payload.getBytes(StandardCharsets.US_ASCII);
            writing.style(Style.PLAIN.at(Align.CENTER));
            writing.put(Commands.qrModel2());
            writing.put(Commands.qrModule(moduleDots));
            writing.put(Commands.qrLevelM());
            writing.put(Commands.qrStore(ascii.length));
            writing.put(ascii);
            writing.put(Commands.qrPrint());
        } else {
            Bitmap dots = QrDots.of(payload, moduleDots, 'M');
            raster(onPaper(dots, Style.PLAIN.at(Align.CENTER)), writing);
        }
    }

    private static void raster(Bitmap dots, Writing writing) {
        writing.style(Style.PLAIN);
        for (byte[] slice : RasterSlices.of(dots)) {
            writing.put(slice);
        }
    }

    private void cut(Writing writing) {
        writing.style(Style.PLAIN);
        switch (profile.cutting()) {
            case FEED_AND_PARTIAL -> writing.put(Commands.FEED_CUT_PARTIAL);
            case FEED_AND_FULL -> writing.put(Commands.FEED_CUT_FULL);
            case LINES_AND_PARTIAL -> {
                writing.put(Commands.feedLines(LINES_TO_BLADE));
                writing.put(Commands.CUT_PARTIAL);
            }
            case TEAR_BAR -> writing.put(Commands.feedLines(LINES_TO_BLADE));
        }
    }

    private record Style(TextSize size, Align align, boolean bold) {
        static final Style PLAIN = new Style(TextSize.NORMAL, Align.LEFT, false);

        Style at(Align other) {
            return new Style(size, other, bold);
        }
    }

    /// Sends a style command only where the style changes.
    private static final class Writing {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        private Style now = Style.PLAIN;

        void put(byte[] more) {
            bytes.writeBytes(more);
        }

        void style(Style next) {
            if (next.align() != now.align()) {
                put(Commands.align(next.align()));
            }
            if (!next.size().equals(now.size())) {
                put(Commands.size(next.size().width(), next.size().height()));
            }
            if (next.bold() != now.bold()) {
                put(Commands.bold(next.bold()));
            }
            now = next;
        }
    }
}
