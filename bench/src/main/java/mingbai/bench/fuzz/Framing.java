package mingbai.bench.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A parser that finds frames in arriving bytes: however they are cut, it must find the same; and
/// one that goes on for ever must not fill the memory.
final class Framing implements Consumer<byte[]> {
    private final String name;
    private final Supplier<Function<byte[], ? extends List<?>>> fresh;
    private final Function<byte[], ? extends List<?>> lasting;

    Framing(String name, Supplier<Function<byte[], ? extends List<?>>> fresh) {
        this.name = name;
        this.fresh = fresh;
        this.lasting = fresh.get();
    }

    @Override
    public void accept(byte[] bytes) {
        var _ = lasting.apply(bytes);
        List<?> whole = fresh.get().apply(bytes);
        List<Object> cut = new ArrayList<>();
        var slow = fresh.get();
        for (byte each : bytes) {
            cut.addAll(slow.apply(new byte[] {each}));
        }
        if (!whole.equals(cut)) {
            throw new IllegalStateException(
                    name + ": whole " + whole + ", but byte by byte " + cut);
        }
    }
}
