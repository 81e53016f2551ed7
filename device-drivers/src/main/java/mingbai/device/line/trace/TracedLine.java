package mingbai.device.line.trace;

import java.io.IOException;
import java.time.Duration;
import mingbai.device.line.ByteLine;
import mingbai.device.line.trace.LineTrace.Side;

/// A line that writes down what goes over it.
final class TracedLine implements ByteLine {
    private final ByteLine line;
    private final LineTrace trace;

    private TracedLine(ByteLine line, LineTrace trace) {
        this.line = line;
        this.trace = trace;
    }

    /// Says, too, when there was no line to be had.
    record Opener(ByteLine.Opener opener, LineTrace trace) implements ByteLine.Opener {
        @Override
        public ByteLine open() throws IOException {
            try {
                ByteLine line = opener.open();
                trace.event("连接 · opened " + opener);
                return new TracedLine(line, trace);
            } catch (IOException e) {
                trace.event("无法连接 · " + e.getMessage());
                throw e;
            }
        }

        @Override
        public String toString() {
            return opener.toString();
        }
    }

    @Override
    public void write(byte[] bytes, Duration limit) throws IOException {
        trace.bytes(Side.US, bytes);
        try {
            line.write(bytes, limit);
        } catch (IOException e) {
            trace.event("中断 · " + e.getMessage());
            throw e;
        }
    }

    @Override
    public byte[] read(Duration limit) throws IOException {
        try {
            byte[] bytes = line.read(limit);
            if (bytes.length > 0) {
                trace.bytes(Side.DEVICE, bytes);
            }
            return bytes;
        } catch (IOException e) {
            trace.event("中断 · " + e.getMessage());
            throw e;
        }
    }

    @Override
    public void nudge() {
        line.nudge();
    }

    @Override
    public void close() {
        trace.event("断开 · closed");
        line.close();
    }
}
