package mingbai.bench.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Where Jazzer puts its inputs: `--target_args` names the parsers; of several, the first byte of
/// an input chooses one.
public final class FuzzTarget {
    private static Consumer<byte[]> parsers = new Chosen(List.of());

    private FuzzTarget() {}

    /// Called once by Jazzer.
    public static void fuzzerInitialize(String[] names) {
        List<Consumer<byte[]>> named =
                Arrays.stream(names).map(name -> DeviceParser.valueOf(name).begin()).toList();
        parsers = named.size() == 1 ? named.getFirst() : new Chosen(named);
    }

    /// Called by Jazzer for each input.
    public static void fuzzerTestOneInput(byte[] input) {
        parsers.accept(input);
    }
}
