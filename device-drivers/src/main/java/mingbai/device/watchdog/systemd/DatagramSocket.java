package mingbai.device.watchdog.systemd;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;

/// Sends datagrams to a socket of the file system or, with `@` first, an abstract one: what Java's
/// own channels cannot (JDK-8297837). By the C library.
final class DatagramSocket {
    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int LONGEST_NAME = 107;
    private static final int FAMILY_LENGTH = 2;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout ERRNO = Linker.Option.captureStateLayout();
    private static final VarHandle ERROR =
            ERRNO.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final MethodHandle SOCKET =
            call("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle CLOSE = call("close", ValueLayout.JAVA_INT);
    private static final MethodHandle SEND =
            call(
                    "sendto",
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT);

    private final byte[] name;

    DatagramSocket(String address) throws IOException {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 2 || bytes.length > LONGEST_NAME) {
            throw new IOException("no socket's name: " + address);
        }
        if (bytes[0] != '/' && bytes[0] != '@') {
            throw new IOException("neither a path nor an abstract name: " + address);
        }
        if (bytes[0] == '@') {
            bytes[0] = 0;
        }
        this.name = bytes;
    }

    /// Restricted, as any call of native code: the three signatures above are those of the manual.
    @SuppressWarnings("restricted")
    private static MethodHandle call(String function, MemoryLayout... arguments) {
        var result = function.equals("sendto") ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(function),
                FunctionDescriptor.of(result, arguments),
                Linker.Option.captureCallState("errno"));
    }

    void send(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment error = arena.allocate(ERRNO);
            int socket = (int) SOCKET.invokeExact(error, AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
            if (socket < 0) {
                throw failed("socket", error);
            }
            MemorySegment address = address(arena);
            MemorySegment data = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            long sent =
                    (long)
                            SEND.invokeExact(
                                    error,
                                    socket,
                                    data,
                                    (long) bytes.length,
                                    MSG_NOSIGNAL,
                                    address,
                                    (int) address.byteSize());
            IOException failure = failed("sendto", error);
            int _ = (int) CLOSE.invokeExact(error, socket);
            if (sent != bytes.length) {
                throw failure;
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("the C library could not be called", e);
        }
    }

    /// A path ends with a zero, an abstract name where its length says.
    private MemorySegment address(Arena arena) {
        int zero = name[0] == 0 ? 0 : 1;
        MemorySegment address = arena.allocate(FAMILY_LENGTH + name.length + (long) zero);
        address.set(ValueLayout.JAVA_SHORT_UNALIGNED, 0, (short) AF_UNIX);
        MemorySegment.copy(name, 0, address, ValueLayout.JAVA_BYTE, FAMILY_LENGTH, name.length);
        return address;
    }

    private static IOException failed(String what, MemorySegment error) {
        return new IOException(what + " failed, error " + (int) ERROR.get(error, 0L));
    }
}
