package mingbai.rules.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// As much of a TrueType file as the guards ask for: its tables and which characters it maps.
/// Layout: OpenType specification, chapters "Font file" and "cmap" (subtable format 12).
final class TrueType {
    private static final int HEADER = 12;
    private static final int TABLE_RECORD = 16;
    private static final int CMAP_RECORD = 8;
    private static final int SEGMENTED_COVERAGE = 12;
    private static final int GROUP = 12;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int characters;

    static TrueType read(InputStream in) throws IOException {
        try (in) {
            return new TrueType(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    private TrueType(ByteBuffer bytes) {
        this.bytes = bytes;
        for (int i = 0; i < bytes.getShort(4); i++) {
            var at = HEADER + i * TABLE_RECORD;
            var name = new byte[4];
            bytes.get(at, name);
            tables.put(new String(name, StandardCharsets.US_ASCII), bytes.getInt(at + 8));
        }
        characters = findCharacters();
    }

    /// Quadratic outlines, the only kind PDFBox embeds.
    boolean hasGlyfOutlines() {
        return tables.containsKey("glyf") && !tables.containsKey("CFF ");
    }

    boolean draws(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /// Where the outline of a character ends, in bytes from the begin of all outlines (chapter
    /// "loca", long format).
    int outlineEnd(int codePoint) {
        return bytes.getInt(tables.getOrDefault("loca", 0) + 4 * (glyph(codePoint) + 1));
    }

    private int glyph(int codePoint) {
        var groups = bytes.getInt(characters + 12);
        for (int i = 0; i < groups; i++) {
            var at = characters + 16 + i * GROUP;
            var first = bytes.getInt(at);
            if (codePoint >= first && codePoint <= bytes.getInt(at + 4)) {
                return bytes.getInt(at + 8) + codePoint - first;
            }
        }
        return 0;
    }

    private int findCharacters() {
        var cmap = tables.getOrDefault("cmap", 0);
        for (int i = 0; i < bytes.getShort(cmap + 2); i++) {
            var subtable = cmap + bytes.getInt(cmap + 4 + i * CMAP_RECORD + 4);
            if (bytes.getShort(subtable) == SEGMENTED_COVERAGE) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("no cmap subtable of format 12");
    }
}
