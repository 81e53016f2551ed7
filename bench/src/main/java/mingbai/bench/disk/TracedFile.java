package mingbai.bench.disk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// The bytes of one file: those that are surely on the disk, and what has been asked since.
final class TracedFile {
    private final List<Deed> pending = new ArrayList<>();
    private final Growing sure = new Growing(new byte[0]);

    void add(Deed deed) {
        pending.add(deed);
    }

    void synced() {
        pending.forEach(sure::apply);
        pending.clear();
    }

    byte[] surely() {
        return after(0);
    }

    byte[] everything() {
        return after(pending.size());
    }

    /// As it was at some moment since it was last surely on the disk.
    byte[] upToSomewhere(RandomGenerator chance) {
        return after(chance.nextInt(pending.size() + 1));
    }

    private byte[] after(int deeds) {
        var growing = new Growing(sure.bytes());
        pending.subList(0, deeds).forEach(growing::apply);
        return growing.bytes();
    }

    /// Each block as it was at some moment of its own; the length may have arrived before the
    /// bytes. A cut is not torn: what stands before it in the order has arrived if the cut has.
    byte[] blocks(int size, RandomGenerator chance) {
        int end = chance.nextInt(pending.size() + 1);
        int begin = end;
        while (begin > 0 && pending.get(begin - 1) instanceof Deed.Wrote) {
            begin--;
        }
        var growing = new Growing(after(begin));
        var late = new BitSet();
        long longest = 0;
        for (var deed : pending.subList(begin, end)) {
            if (deed instanceof Deed.Wrote write) {
                tear(growing, write, size, late, chance);
                longest = Math.max(longest, write.offset() + write.bytes().limit());
            }
        }
        if (chance.nextBoolean()) {
            growing.atLeast(Math.toIntExact(longest));
        }
        return growing.bytes();
    }

    /// From one of its writes on, a block has not arrived.
    private static void tear(
            Growing growing, Deed.Wrote write, int size, BitSet late, RandomGenerator chance) {
        long end = write.offset() + write.bytes().limit();
        for (long at = write.offset(); at < end; ) {
            int block = Math.toIntExact(at / size);
            long next = Math.min(end, (block + 1L) * size);
            if (chance.nextInt(4) == 0) {
                late.set(block);
            }
            if (!late.get(block)) {
                int from = Math.toIntExact(at - write.offset());
                int to = Math.toIntExact(next - write.offset());
                growing.put(at, write.bytes(), from, to);
            }
            at = next;
        }
    }

    /// A file's bytes while deeds are done to them.
    private static final class Growing {
        private byte[] room;
        private int length;

        Growing(byte[] begun) {
            room = begun;
            length = begun.length;
        }

        void apply(Deed deed) {
            switch (deed) {
                case Deed.Wrote(_, long offset, ByteBuffer written) ->
                        put(offset, written, 0, written.limit());
                case Deed.Sized(_, long size) -> size(Math.toIntExact(size));
                default -> throw new IllegalArgumentException("does nothing to bytes: " + deed);
            }
        }

        void put(long offset, ByteBuffer from, int begin, int end) {
            int at = Math.toIntExact(offset);
            atLeast(at + end - begin);
            from.get(begin, room, at, end - begin);
        }

        void atLeast(int size) {
            if (size > length) {
                size(size);
            }
        }

        private void size(int size) {
            if (size > room.length) {
                room = Arrays.copyOf(room, Math.max(size, room.length * 2));
            } else if (size < length) {
                Arrays.fill(room, size, length, (byte) 0);
            }
            length = size;
        }

        byte[] bytes() {
            return Arrays.copyOf(room, length);
        }
    }
}
