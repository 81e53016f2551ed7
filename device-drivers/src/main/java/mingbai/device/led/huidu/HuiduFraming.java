package mingbai.device.led.huidu;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mingbai.device.led.exchange.Deframer;
import mingbai.device.led.exchange.Octets;

/// `length command content`, the length in bytes and of the whole packet; XML in pieces of 8,000.
///
/// TCP loses nothing, and nothing marks a beginning: what makes no sense ends all sense until the
/// line is opened anew.
public final class HuiduFraming implements Deframer<HuiduMessage> {
    static final int PIECE = 8_000;
    static final int LONGEST_XML = 1 << 20;

    private static final int HEAD = 4;
    private static final int PIECE_HEAD = HEAD + 8;
    private static final int LONGEST = 9_216;
    private static final Set<Integer> COMMANDS =
            Set.of(
                    HuiduMessage.ERROR,
                    HuiduMessage.VERSION_ASK,
                    HuiduMessage.VERSION_ANSWER,
                    HuiduMessage.SDK_ASK,
                    HuiduMessage.SDK_ANSWER,
                    HuiduMessage.HEARTBEAT_ASK,
                    HuiduMessage.HEARTBEAT_ANSWER);

    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    private byte[] rest = {};
    private boolean lost;
    private int damaged;

    public static byte[] encode(HuiduMessage message) {
        byte[] content = message.content().bytes();
        if (!message.inPieces()) {
            return packet(message.command(), new byte[0], content);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = 0;
        do {
            byte[] piece =
                    Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            ByteBuffer place = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            place.putInt(content.length).putInt(from);
            out.writeBytes(packet(message.command(), place.array(), piece));
            from += PIECE;
        } while (from < content.length);
        return out.toByteArray();
    }

    private static byte[] packet(int command, byte[] place, byte[] content) {
        int length = HEAD + place.length + content.length;
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        return out.putShort((short) length)
                .putShort((short) command)
                .put(place)
                .put(content)
                .array();
    }

    @Override
    public List<HuiduMessage> take(byte[] bytes) {
        List<HuiduMessage> messages = new ArrayList<>();
        if (lost) {
            return messages;
        }
        byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        ByteBuffer in = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        while (!lost && in.remaining() >= HEAD && complete(in)) {
            one(in, messages);
        }
        rest = Arrays.copyOfRange(all, in.position(), all.length);
        return messages;
    }

    private boolean complete(ByteBuffer in) {
        int length = in.getShort(in.position()) & 0xFFFF;
        int command = in.getShort(in.position() + 2) & 0xFFFF;
        if (length < HEAD || length > LONGEST || !COMMANDS.contains(command)) {
            giveUp();
        }
        return !lost && in.remaining() >= length;
    }

    private void giveUp() {
        lost = true;
        damaged++;
    }

    private void one(ByteBuffer in, List<HuiduMessage> messages) {
        int length = in.getShort() & 0xFFFF;
        int command = in.getShort() & 0xFFFF;
        byte[] content = new byte[length - HEAD];
        in.get(content);
        HuiduMessage message = new HuiduMessage(command, Octets.of(content));
        if (message.inPieces()) {
            piece(message, messages);
        } else {
            messages.add(message);
        }
    }

    private void piece(HuiduMessage message, List<HuiduMessage> messages) {
        ByteBuffer in = ByteBuffer.wrap(message.content().bytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < PIECE_HEAD - HEAD) {
            giveUp();
            return;
        }
        int total = in.getInt();
        int from = in.getInt();
        if (from == 0) {
            pieces.reset();
        }
        if (total < 0 || total > LONGEST_XML || from != pieces.size()) {
            giveUp();
            return;
        }
        pieces.writeBytes(message.content().from(PIECE_HEAD - HEAD).bytes());
        if (pieces.size() >= total) {
            messages.add(new HuiduMessage(message.command(), Octets.of(pieces)));
            pieces.reset();
        }
    }

    @Override
    public int damaged() {
        return damaged;
    }
}
