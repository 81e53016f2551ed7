package mingbai.device.idcard.sam;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A frame of the module's: `AA AA AA 96 69`, a length, content, and an exclusive or over both.
///
/// It may hold a person: it is wiped after use and never printed.
public final class SamFrame implements AutoCloseable {
    static final byte[] HEAD = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};

    /// Text, photo and fingerprints of a card, and a little more.
    static final int LONGEST_CONTENT = 4_000;

    private static final int LENGTH = 2;
    private static final int CHECK = 1;
    private static final int STATUS_AT = 2;
    private static final int ANSWER_HEAD = 3;

    private final byte[] content;

    private SamFrame(byte[] content) {
        this.content = content;
    }

    public static SamFrame of(byte[] content) {
        return new SamFrame(content.clone());
    }

    public static SamFrame command(SamCommand command) {
        return new SamFrame(new byte[] {(byte) (command.code() >> 8), (byte) command.code()});
    }

    /// The module's answer: a status and what it found.
    public static SamFrame answer(int status, byte[] data) {
        ByteBuffer content = ByteBuffer.allocate(ANSWER_HEAD + data.length);
        content.putShort((short) 0).put((byte) status).put(data);
        return new SamFrame(content.array());
    }

    /// As it goes over the line.
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(HEAD.length + LENGTH + content.length + CHECK);
        out.put(HEAD).putShort((short) (content.length + CHECK)).put(content);
        out.put(check(out.array(), HEAD.length, out.position()));
        return out.array();
    }

    static byte check(byte[] bytes, int from, int until) {
        byte check = 0;
        for (int i = from; i < until; i++) {
            check ^= bytes[i];
        }
        return check;
    }

    /// Command and parameter of the host's frame.
    public int code() {
        return content.length < 2 ? -1 : ByteBuffer.wrap(content).getShort(0) & 0xFFFF;
    }

    boolean isAnswer() {
        return content.length >= ANSWER_HEAD;
    }

    int status() {
        return content[STATUS_AT] & 0xFF;
    }

    /// What stands behind the status; the caller wipes it.
    byte[] data() {
        return Arrays.copyOfRange(content, Math.min(ANSWER_HEAD, content.length), content.length);
    }

    int length() {
        return content.length;
    }

    @Override
    public void close() {
        Arrays.fill(content, (byte) 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SamFrame that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "SamFrame[" + content.length + " bytes]";
    }
}
