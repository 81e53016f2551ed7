package mingbai.device.led.owner;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import mingbai.device.health.Confidence;
import mingbai.device.health.Finding;
import mingbai.device.led.Brightness;
import mingbai.device.led.Substituted;
import mingbai.device.line.LineException;

/// An open conversation with one card; only the board's owner thread holds it.
///
/// A [CardTrouble] says whether the line is still good; any other [IOException] means it is lost.
public interface BoardTalk extends AutoCloseable {
    /// The first exchange on a fresh line; throws when nobody answers.
    void greet() throws IOException;

    /// Brings areas onto the board; what was substituted, by area id.
    Map<Integer, List<Substituted>> apply(PictureChange change) throws IOException;

    void clear() throws IOException;

    void brightness(Brightness level) throws IOException;

    void power(boolean on) throws IOException;

    void setClock(LocalDateTime now) throws IOException;

    /// Asks an idle card how it is; what the technician should know.
    List<Finding> look() throws IOException;

    /// Observed when the card answers, assumed when it cannot.
    Confidence confidence();

    /// How often a frame was sent again, because nothing readable came back; 0 where no answer is
    /// awaited.
    default long repeated() {
        return 0;
    }

    @Override
    void close();

    /// Opens a line and greets the card on it.
    @FunctionalInterface
    interface Dialer<T extends BoardTalk> {
        T dial() throws IOException;

        /// A card that serves somebody else takes the line and hangs up before it answers.
        static <T extends BoardTalk> T greeted(T talk) throws IOException {
            boolean greeted = false;
            try {
                talk.greet();
                greeted = true;
                return talk;
            } catch (LineException e) {
                throw e.reason() == LineException.Reason.BROKEN
                        ? new LineException(LineException.Reason.BUSY, "hung up at once", e)
                        : e;
            } finally {
                if (!greeted) {
                    talk.close();
                }
            }
        }
    }
}
