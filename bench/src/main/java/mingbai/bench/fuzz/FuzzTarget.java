package mingbai.bench.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Where Jazzer puts its inputs: `--target_args` names the parsers; of several, the first byte of
/// an input chooses one.
public final class FuzzTarget {
    private static List<Consumer<byte[]>> parsers = List.of();

    private FuzzTarget() {}

    /// Called once by Jazzer.
    public static void fuzzerInitialize(String[] names) {
        parsers = Arrays.stream(names).map(name -> DeviceParser.valueOf(name).begin()).toList();
    }

    /// Called by Jazzer for each input.
    public static void fuzzerTestOneInput(byte[] input) {
        if (parsers.size() == 1) {
            parsers.getFirst().accept(input);
        } else if (input.length > 0) {
            parsers.get((input[0] & 0xFF) % parsers.size())
                    .accept(Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
