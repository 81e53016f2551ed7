package mingbai.device.led.simulated;

import java.io.IOException;
import java.time.Duration;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves whoever is on the other end of a line.
final class LineDoor implements CardDoor {
    private static final Logger log = LoggerFactory.getLogger(LineDoor.class);
    private static final Duration LISTEN = Duration.ofMillis(200);
    private static final Duration SEND = Duration.ofSeconds(2);

    private final ByteLine line;
    private final SimulatedCard.Session session;
    private final Mouth mouth;
    private volatile boolean closed;
    private volatile boolean plugged = true;

    LineDoor(SimulatedCard card, Faults faults, ByteLine line) {
        this.line = line;
        this.session = card.connect(faults);
        this.mouth = new Mouth(faults);
        Thread.ofPlatform().daemon().name("simulated-led-line").start(this::serve);
    }

    private void serve() {
        try {
            while (!closed) {
                byte[] bytes = line.read(LISTEN);
                if (plugged && bytes.length > 0) {
                    answer(bytes);
                }
            }
        } catch (IOException e) {
            log.debug("Line of the simulated LED card ended: {}", e.toString());
        }
    }

    /// On a line nobody hangs up: half an answer is followed by silence.
    private void answer(byte[] bytes) {
        for (byte[] answer : session.take(bytes)) {
            try {
                mouth.say(answer, out -> line.write(out, SEND));
            } catch (IOException e) {
                log.debug("Answer of the simulated LED card ended early: {}", e.toString());
            }
        }
    }

    @Override
    public LineAddress address() {
        throw new UnsupportedOperationException("the far end of the line knows its own address");
    }

    @Override
    public void plugged(boolean in) {
        plugged = in;
    }

    @Override
    public void close() {
        closed = true;
        mouth.end();
        line.close();
    }
}
