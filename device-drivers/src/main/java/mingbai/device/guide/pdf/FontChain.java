package mingbai.device.guide.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.fonts.HallFonts;
import mingbai.fonts.RareFonts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one weight in a document: ours first, then, for the rare characters it lacks, those
/// that every screen's machine has. PDFBox refuses a character its font has no glyph for.
final class FontChain {
    /// Printed for what no font has, as Chinese typesetters do.
    private static final int MISSING = '〓';

    private final PDDocument document;
    private final PDFont usual;
    private final BitSet known;
    private final Map<RareFonts, PDFont> rare;

    /// A stretch of text and the one font that draws it.
    record Run(PDFont font, String text) {}

    private FontChain(
            PDDocument document, PDFont usual, BitSet known, Map<RareFonts, PDFont> rare) {
        this.document = document;
        this.usual = usual;
        this.known = known;
        this.rare = rare;
    }

    /// Both weights share the fonts for rare characters, which have only one.
    static FontChain plain(PDDocument document) throws IOException {
        return of(document, HallFonts.REGULAR, new HashMap<>());
    }

    FontChain bold() throws IOException {
        return of(document, HallFonts.BOLD, rare);
    }

    private static FontChain of(PDDocument document, HallFonts font, Map<RareFonts, PDFont> rare)
            throws IOException {
        try (InputStream file = font.open()) {
            PDFont embedded = PDType0Font.load(document, file, true);
            return new FontChain(document, embedded, font.characters(), rare);
        }
    }

    /// Control characters become blanks, marks without width are left out.
    List<Run> runs(String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        PDFont last = usual;
        for (int codePoint : visible(text)) {
            PDFont next = fontOf(codePoint);
            if (!next.equals(last) && !pending.isEmpty()) {
                runs.add(new Run(last, pending.toString()));
                pending.setLength(0);
            }
            last = next;
            pending.appendCodePoint(drawn(codePoint));
        }
        if (!pending.isEmpty()) {
            runs.add(new Run(last, pending.toString()));
        }
        return runs;
    }

    private static int[] visible(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .toArray();
    }

    private int drawn(int codePoint) {
        boolean drawable = known.get(codePoint) || RareCharacters.fontOf(codePoint).isPresent();
        return drawable ? codePoint : MISSING;
    }

    private PDFont fontOf(int codePoint) throws IOException {
        if (known.get(codePoint)) {
            return usual;
        }
        var found = RareCharacters.fontOf(codePoint);
        return found.isPresent() ? embedded(found.get()) : usual;
    }

    private PDFont embedded(RareFonts font) throws IOException {
        PDFont there = rare.get(font);
        if (there == null) {
            there = PDType0Font.load(document, font.file().orElseThrow().toFile());
            rare.put(font, there);
        }
        return there;
    }
}
