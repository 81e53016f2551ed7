package mingbai.device.led.simulated;

import java.io.IOException;
import mingbai.device.line.LineAddress;

/// How clients reach a simulated card.
interface CardDoor extends AutoCloseable {
    LineAddress address();

    void plugged(boolean in) throws IOException;

    @Override
    void close();
}
