package mingbai.device.printer.escpos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import mingbai.device.Peers;

/// An ESC/POS encoder that others wrote, asked for its bytes order by order.
final class EncoderOracle implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/test/peer/encoder-oracle.cjs");

    private final Process node;
    private final Writer orders;
    private final BufferedReader answers;

    private EncoderOracle(Process node) {
        this.node = node;
        this.orders = node.outputWriter(StandardCharsets.UTF_8);
        this.answers = node.inputReader(StandardCharsets.UTF_8);
    }

    static EncoderOracle start() throws IOException {
        var node = new ProcessBuilder("node", SCRIPT.toString());
        node.environment().put("NODE_PATH", Peers.nodeModules().toString());
        return new EncoderOracle(node.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    byte[] bytes(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the encoder ended at: " + order);
        }
        return HexFormat.of().parseHex(answer);
    }

    @Override
    public void close() {
        node.destroyForcibly();
    }
}
