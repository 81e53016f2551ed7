package mingbai.fonts;

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

    static BitSet of(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        int table = subtable(bytes, cmap(bytes));
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

    private static int cmap(ByteBuffer bytes) {
        byte[] name = new byte[4];
        for (int i = 0; i < bytes.getShort(4); i++) {
            int at = HEADER + i * TABLE_RECORD;
            bytes.get(at, name);
            if (new String(name, StandardCharsets.US_ASCII).equals("cmap")) {
                return bytes.getInt(at + 8);
            }
        }
        throw new IllegalStateException("the font has no cmap");
    }

    private static int subtable(ByteBuffer bytes, int cmap) {
        for (int i = 0; i < bytes.getShort(cmap + 2); i++) {
            int subtable = cmap + bytes.getInt(cmap + 4 + i * CMAP_RECORD + 4);
            if (bytes.getShort(subtable) == SEGMENTED_COVERAGE) {
                return subtable;
            }
        }
        throw new IllegalStateException("the font's cmap has no subtable of format 12");
    }
}
