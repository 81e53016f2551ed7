package mingbai.device.line.kernel;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// A file of the kernel's that is never waited in: libc's `open`, `poll`, `read` and `write` on
/// Linux, because no file of the JDK's lets a waiting read be given up.
public final class KernelFile {
    public static final int NO_SUCH = 2;
    public static final int NO_PERMISSION = 13;
    public static final int BUSY = 16;

    private static final int READ_WRITE = 2;
    private static final int NEVER_WAIT = 0x800;
    private static final int NO_TERMINAL = 0x100;
    private static final int NOT_FOR_CHILDREN = 0x80000;
    private static final int TRY_AGAIN = 11;
    private static final short READABLE = 1;
    private static final short WRITABLE = 4;
    private static final int POLLED = 8;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERROR = STATE.varHandle(PathElement.groupElement("errno"));
    private static final MethodHandle OPEN =
            libc("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle POLL =
            libc("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle READ =
            libc("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle WRITE =
            libc("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle CLOSE =
            libc("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final int descriptor;

    private KernelFile(int descriptor) {
        this.descriptor = descriptor;
    }

    /// What the kernel said, by its number.
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final int number;

        Refused(String call, int number) {
            super(call + " failed, errno " + number);
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle libc(String name, FunctionDescriptor signature) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name),
                signature,
                Linker.Option.captureCallState("errno"));
    }

    public static KernelFile open(String path) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int flags = READ_WRITE | NEVER_WAIT | NO_TERMINAL | NOT_FOR_CHILDREN;
            int descriptor = (int) OPEN.invokeExact(state, arena.allocateFrom(path), flags);
            if (descriptor < 0) {
                throw new Refused("open", (int) ERROR.get(state, 0L));
            }
            return new KernelFile(descriptor);
        } catch (Throwable e) {
            throw passed(e);
        }
    }

    /// How many bytes came within the limit; 0 for none.
    public int read(byte[] into, int millis) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            if (!ready(arena, READABLE, millis)) {
                return 0;
            }
            MemorySegment state = arena.allocate(STATE);
            MemorySegment bytes = arena.allocate(into.length);
            long count = (long) READ.invokeExact(state, descriptor, bytes, (long) into.length);
            if (count > 0) {
                MemorySegment.copy(bytes, JAVA_BYTE, 0, into, 0, (int) count);
            }
            return done("read", count, state);
        } catch (Throwable e) {
            throw passed(e);
        }
    }

    /// How many bytes were taken within the limit; 0 for none.
    public int write(byte[] from, int at, int length, int millis) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            if (!ready(arena, WRITABLE, millis)) {
                return 0;
            }
            MemorySegment state = arena.allocate(STATE);
            MemorySegment bytes = arena.allocate(length);
            MemorySegment.copy(from, at, bytes, JAVA_BYTE, 0, length);
            return done(
                    "write",
                    (long) WRITE.invokeExact(state, descriptor, bytes, (long) length),
                    state);
        } catch (Throwable e) {
            throw passed(e);
        }
    }

    private boolean ready(Arena arena, short what, int millis) throws Throwable {
        MemorySegment polled = arena.allocate(POLLED, Integer.BYTES);
        polled.set(JAVA_INT, 0, descriptor);
        polled.set(JAVA_SHORT, Integer.BYTES, what);
        MemorySegment state = arena.allocate(STATE);
        return (int) POLL.invokeExact(state, polled, 1L, millis) > 0;
    }

    private static int done(String call, long count, MemorySegment state) throws Refused {
        if (count >= 0) {
            return (int) count;
        }
        int number = (int) ERROR.get(state, 0L);
        if (number == TRY_AGAIN) {
            return 0;
        }
        throw new Refused(call, number);
    }

    public void close() {
        try (Arena arena = Arena.ofConfined()) {
            int _ = (int) CLOSE.invokeExact(arena.allocate(STATE), descriptor);
        } catch (Throwable e) {
            throw new IllegalStateException("libc cannot be called", e);
        }
    }

    private static Refused passed(Throwable e) throws Refused {
        if (e instanceof Refused refused) {
            return refused;
        }
        throw new IllegalStateException("libc cannot be called", e);
    }
}
