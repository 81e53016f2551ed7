package mingbai.device.led.novastar;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.device.health.Confidence;
import mingbai.device.health.Finding;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.Substituted;
import mingbai.device.led.exchange.Exchange;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.owner.BoardTalk;
import mingbai.device.led.owner.CardTrouble;
import mingbai.device.led.owner.LedPatience;
import mingbai.device.led.owner.PictureChange;
import mingbai.device.line.ByteLine;

/// The conversation with a sending card: brightness only, the picture comes by HDMI.
final class NovastarTalk implements BoardTalk {
    private static final int ATTEMPTS = 2;

    private final Exchange<NovastarFrame> exchange;
    private int serial;

    NovastarTalk(ByteLine line, LedPatience patience) {
        this.exchange = new Exchange<>(line, new NovastarFraming(true), patience, Duration.ZERO);
    }

    /// Reading changes nothing, and tells that the card is there.
    @Override
    public void greet() throws IOException {
        readBrightness();
    }

    @Override
    public List<Finding> look() throws IOException {
        readBrightness();
        return List.of();
    }

    private void readBrightness() throws IOException {
        ask(new NovastarFrame(false, 0, next(), false, NovastarFrame.BRIGHTNESS, Octets.hex("00")));
    }

    @Override
    public void brightness(Brightness level) throws IOException {
        ask(NovastarFrame.brightness(next(), level.on(0, 255)));
    }

    private int next() {
        serial = (serial + 1) & 0xFF;
        return serial;
    }

    private void ask(NovastarFrame frame) throws IOException {
        NovastarFrame answer =
                exchange.ask(
                        frame.bytes(),
                        ATTEMPTS,
                        got ->
                                got.serial() == frame.serial() && got.address() == frame.address()
                                        ? Optional.of(got)
                                        : Optional.empty());
        if (answer.error() != 0) {
            throw CardTrouble.refused(LedTrouble.REFUSED_BY_CARD, "card error " + answer.error());
        }
    }

    @Override
    public Map<Integer, List<Substituted>> apply(PictureChange change) throws IOException {
        throw cannot();
    }

    /// After a connection the owner makes sure nothing old is shown; a wall shows what HDMI says.
    @Override
    public void clear() {}

    @Override
    public void power(boolean on) throws IOException {
        throw cannot();
    }

    @Override
    public void setClock(LocalDateTime now) throws IOException {
        throw cannot();
    }

    private static CardTrouble cannot() {
        return CardTrouble.refused(LedTrouble.CANNOT, "a sending card has no text");
    }

    @Override
    public Confidence confidence() {
        return Confidence.OBSERVED;
    }

    @Override
    public long repeated() {
        return exchange.repeated();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
