package mingbai.bench.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What qemu is told while it runs: QMP, one JSON object a line.
final class Monitor implements AutoCloseable {
    private final SocketChannel channel;
    private final BufferedReader answers;

    private Monitor(SocketChannel channel) {
        this.channel = channel;
        this.answers = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    static Monitor of(Path socket) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        var monitor = new Monitor(channel);
        monitor.say("qmp_capabilities", "");
        return monitor;
    }

    /// Tells it one command and waits until that is done.
    void say(String command, String arguments) throws IOException {
        var _ = ask(command, arguments);
    }

    /// The same, for what it answers.
    synchronized String ask(String command, String arguments) throws IOException {
        var line = "{\"execute\": \"%s\", \"arguments\": {%s}}\n".formatted(command, arguments);
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        String answer = answers.readLine();
        // Events and the greeting come between.
        while (answer != null && !answer.contains("\"return\"")) {
            if (answer.contains("\"error\"")) {
                throw new IOException(command + ": " + answer);
            }
            answer = answers.readLine();
        }
        if (answer == null) {
            throw new IOException("the machine is off");
        }
        return answer;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
