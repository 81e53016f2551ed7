package mingbai.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// Which characters a TrueType file has a glyph for, out of its `cmap` table (OpenType
/// specification, chapter "cmap", subtable format 12). Read without AWT, which a server's bare
/// machine may not have.
final class CharacterMap {
    private static final int HEADER = 12;
    private static final int TABLE_RECORD = 16;
    private static final int CMAP_RECORD = 8;
    private static final int SEGMENTED_COVERAGE = 12;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;

    private CharacterMap() {}

    /// Reads on to the table and no further: a font is large and a screen has little memory.
    static BitSet of(InputStream font) throws IOException {
        var bytes = ByteBuffer.wrap(table(font));
        int table = subtable(bytes);
        var drawn = new BitSet();
        int groups = bytes.getInt(table + 12);
        for (int i = 0; i < groups; i++) {
            int at = table + GROUPS + i * GROUP;
            int first = bytes.getInt(at);
            drawn.set(first, bytes.getInt(at + 4) + 1);
            if (bytes.getInt(at + 8) == 0) {
                drawn.clear(first);
            }
        }
        return drawn;
    }

    private static byte[] table(InputStream font) throws IOException {
        var header = ByteBuffer.wrap(font.readNBytes(HEADER));
        int tables = header.getShort(4);
        var records = ByteBuffer.wrap(font.readNBytes(tables * TABLE_RECORD));
        byte[] name = new byte[4];
        for (int i = 0; i < tables; i++) {
            records.get(i * TABLE_RECORD, name);
            if (new String(name, StandardCharsets.US_ASCII).equals("cmap")) {
                int begin = records.getInt(i * TABLE_RECORD + 8);
                font.skipNBytes(begin - HEADER - (long) tables * TABLE_RECORD);
                return font.readNBytes(records.getInt(i * TABLE_RECORD + 12));
            }
        }
        throw new IllegalStateException("the font has no cmap");
    }

    private static int subtable(ByteBuffer bytes) {
        for (int i = 0; i < bytes.getShort(2); i++) {
            int subtable = bytes.getInt(4 + i * CMAP_RECORD + 4);
            if (bytes.getShort(subtable) == SEGMENTED_COVERAGE) {
                return subtable;
            }
        }
        throw new IllegalStateException("the font's cmap has no subtable of format 12");
    }
}
