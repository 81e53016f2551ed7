package mingbai.fonts;

import java.util.stream.IntStream;

/// The ideographs GB 18030-2022 asks of whatever serves the public: level 3, as its chapter on
/// levels sums them up out of the blocks of Unicode 11.
public final class LevelThree {
    /// How many there are.
    public static final int COUNT = 87_887;

    /// First and last of each block, and the twelve single ones among the compatibility ideographs.
    private static final int[][] SPANS = {
        {0x4E00, 0x9FEF},
        {0x3400, 0x4DB5},
        {0x20000, 0x2A6D6},
        {0x2A700, 0x2B734},
        {0x2B740, 0x2B81D},
        {0x2B820, 0x2CEA1},
        {0x2CEB0, 0x2EBE0},
        {0xFA0E, 0xFA0F},
        {0xFA11, 0xFA11},
        {0xFA13, 0xFA14},
        {0xFA1F, 0xFA1F},
        {0xFA21, 0xFA21},
        {0xFA23, 0xFA24},
        {0xFA27, 0xFA29},
    };

    private LevelThree() {}

    public static boolean has(int codePoint) {
        for (int[] span : SPANS) {
            if (codePoint >= span[0] && codePoint <= span[1]) {
                return true;
            }
        }
        return false;
    }

    public static IntStream all() {
        return IntStream.range(0, SPANS.length)
                .flatMap(i -> IntStream.rangeClosed(SPANS[i][0], SPANS[i][1]));
    }
}
