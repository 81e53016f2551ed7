package mingbai.device.idcard.sam;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import mingbai.device.idcard.IdCard;

/// The data of a read card: lengths of text and photo, then both. The photo is dropped unseen.
public final class CardData {
    private static final int LENGTHS = 4;

    private CardData() {}

    /// Nothing when it is no sound card; the data are wiped.
    public static Optional<IdCard> card(byte[] data) {
        try {
            int text = data.length < LENGTHS ? 0 : ByteBuffer.wrap(data).getShort(0) & 0xFFFF;
            if (text != IdCard.BYTES || data.length < LENGTHS + text) {
                return Optional.empty();
            }
            byte[] block = Arrays.copyOfRange(data, LENGTHS, LENGTHS + text);
            try {
                return IdCard.of(block);
            } finally {
                Arrays.fill(block, (byte) 0);
            }
        } finally {
            Arrays.fill(data, (byte) 0);
        }
    }
}
