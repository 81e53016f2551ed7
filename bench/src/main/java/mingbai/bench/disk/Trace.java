package mingbai.bench.disk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything in a trace, as `disktrace.c` writes it.
public final class Trace {
    private static final int HEAD = 40;

    private Trace() {}

    /// Reads a trace. One with anything in it that a replay does not know is refused.
    public static List<Deed> read(Path file) throws IOException {
        List<Deed> deeds = new ArrayList<>();
        var said = new StringBuilder();
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            byte[] head = new byte[HEAD];
            while (in.readNBytes(head, 0, HEAD) == HEAD) {
                var numbers = ByteBuffer.wrap(head).order(ByteOrder.nativeOrder()).asLongBuffer();
                byte[] bytes = in.readNBytes(Math.toIntExact(numbers.get(3)));
                if (numbers.get(0) == 9) {
                    lines(said.append(text(bytes)), deeds);
                } else {
                    deeds.add(deed(numbers.get(0), numbers.get(1), numbers.get(2), bytes));
                }
            }
        }
        return deeds;
    }

    /// A line counts once it is whole.
    private static void lines(StringBuilder said, List<Deed> deeds) {
        for (int end = said.indexOf("\n"); end >= 0; end = said.indexOf("\n")) {
            deeds.add(new Deed.Said(said.substring(0, end)));
            said.delete(0, end + 1);
        }
    }

    private static Deed deed(long kind, long inode, long offset, byte[] bytes) throws IOException {
        return switch ((int) kind) {
            case 1 -> new Deed.Wrote(inode, offset, ByteBuffer.wrap(bytes));
            case 2 -> new Deed.Sized(inode, offset);
            case 3 -> new Deed.Synced(inode);
            case 4 -> new Deed.Created(text(bytes), inode);
            case 5 -> new Deed.FolderMade(text(bytes), inode);
            case 6 -> {
                String[] names = text(bytes).split("\0", -1);
                yield new Deed.Renamed(names[0], names[1]);
            }
            case 7 -> new Deed.Unlinked(text(bytes));
            case 8 -> new Deed.FolderSynced(inode);
            default -> throw new IOException("the trace has something unknown: " + text(bytes));
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
