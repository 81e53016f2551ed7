package mingbai.device.guide.ipp.message;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.device.guide.ipp.message.IppMessage.Attribute;
import mingbai.device.guide.ipp.message.IppMessage.Group;
import mingbai.device.led.exchange.Octets;

/// Messages to bytes and back (RFC 8010, chapter 3).
public final class IppBytes {
    private static final int VERSION = 0x0200;
    private static final int END = 0x03;
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int HEAD = 8;

    private IppBytes() {}

    /// A message, and where the document behind it begins.
    public record Parsed(IppMessage message, int end) {}

    public static byte[] encode(IppMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ByteBuffer.allocate(HEAD)
                        .putShort((short) VERSION)
                        .putShort((short) message.code())
                        .putInt(message.request())
                        .array());
        for (Group group : message.groups()) {
            out.write(group.tag());
            for (Attribute attribute : group.attributes()) {
                encode(attribute, out);
            }
        }
        out.write(END);
        return out.toByteArray();
    }

    private static void encode(Attribute attribute, ByteArrayOutputStream out) {
        String name = attribute.name();
        for (IppValue value : attribute.values()) {
            out.write(value.tag());
            counted(name.getBytes(StandardCharsets.UTF_8), out);
            counted(value.bytes().bytes(), out);
            // Further values of the same attribute have no name.
            name = "";
        }
    }

    private static void counted(byte[] bytes, ByteArrayOutputStream out) {
        if (bytes.length > Short.MAX_VALUE) {
            throw new IllegalArgumentException("too long for an IPP value: " + bytes.length);
        }
        out.write(bytes.length >> 8);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    /// Empty for what is no whole message.
    public static Optional<Parsed> parse(byte[] bytes) {
        if (bytes.length < HEAD) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int major = in.getShort() >> 8;
        int code = in.getShort() & 0xFFFF;
        int request = in.getInt();
        Reading reading = new Reading(in);
        boolean whole = (major == 1 || major == 2) && reading.untilEnd();
        return whole
                ? Optional.of(
                        new Parsed(new IppMessage(code, request, reading.groups), in.position()))
                : Optional.empty();
    }

    private static final class Reading {
        private final ByteBuffer in;
        private final List<Group> groups = new ArrayList<>();
        private List<Attribute> attributes = new ArrayList<>();
        private List<IppValue> values = new ArrayList<>();
        private String name = "";
        private int group;

        Reading(ByteBuffer in) {
            this.in = in;
        }

        boolean untilEnd() {
            while (in.hasRemaining()) {
                int tag = in.get() & 0xFF;
                if (tag < FIRST_VALUE_TAG) {
                    endGroup();
                    group = tag;
                    if (tag == END) {
                        return true;
                    }
                } else if (group == 0 || !value(tag)) {
                    return false;
                }
            }
            return false;
        }

        /// A value without a name belongs to the attribute before; the members of a collection do
        /// so too, as nothing here needs them apart.
        private boolean value(int tag) {
            Optional<byte[]> title = counted();
            Optional<byte[]> bytes = title.flatMap(_ -> counted());
            if (bytes.isEmpty()) {
                return false;
            }
            String next = new String(title.orElseThrow(), StandardCharsets.UTF_8);
            if (!next.isEmpty()) {
                endAttribute();
                name = next;
            } else if (name.isEmpty()) {
                return false;
            }
            values.add(new IppValue(tag, Octets.of(bytes.orElseThrow())));
            return true;
        }

        private Optional<byte[]> counted() {
            if (in.remaining() < Short.BYTES) {
                return Optional.empty();
            }
            int length = in.getShort() & 0xFFFF;
            if (in.remaining() < length) {
                return Optional.empty();
            }
            byte[] bytes = new byte[length];
            in.get(bytes);
            return Optional.of(bytes);
        }

        private void endAttribute() {
            if (!name.isEmpty()) {
                attributes.add(new Attribute(name, values));
            }
            name = "";
            values = new ArrayList<>();
        }

        private void endGroup() {
            endAttribute();
            if (group != 0) {
                groups.add(new Group(group, attributes));
            }
            attributes = new ArrayList<>();
        }
    }
}
