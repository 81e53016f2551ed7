package mingbai.bench.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Several parsers: the first byte of an input chooses one for the rest.
record Chosen(List<Consumer<byte[]>> parsers) implements Consumer<byte[]> {
    Chosen {
        parsers = List.copyOf(parsers);
    }

    @Override
    public void accept(byte[] input) {
        if (input.length > 0) {
            parsers.get((input[0] & 0xFF) % parsers.size())
                    .accept(Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
