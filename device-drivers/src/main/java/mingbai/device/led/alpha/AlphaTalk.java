package mingbai.device.led.alpha;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.device.health.Confidence;
import mingbai.device.health.Finding;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.Substituted;
import mingbai.device.led.owner.BoardTalk;
import mingbai.device.led.owner.CardTrouble;
import mingbai.device.led.owner.LedPatience;
import mingbai.device.led.owner.PictureChange;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;
import mingbai.device.line.ByteLine;
import org.jspecify.annotations.Nullable;

/// A monologue: the sign takes text and never answers a write.
final class AlphaTalk implements BoardTalk {
    private final ByteLine line;
    private final BoardShape shape;
    private final LedPatience patience;
    private Optional<LedArea> shown = Optional.empty();
    private boolean lit = true;

    AlphaTalk(ByteLine line, BoardShape shape, LedPatience patience) {
        this.line = line;
        this.shape = shape;
        this.patience = patience;
    }

    @Override
    public void greet() {
        // Nothing to ask: the line is open, and that is all a sign lets us know.
    }

    @Override
    public Map<Integer, List<Substituted>> apply(PictureChange change) throws IOException {
        shown = change.picture().stream().findFirst();
        write();
        return shown.map(area -> Map.of(area.id(), fit(area).substituted())).orElse(Map.of());
    }

    private void write() throws IOException {
        if (!lit || shown.isEmpty()) {
            send(AlphaFrame.nothing());
            return;
        }
        LedArea area = shown.get();
        send(AlphaFrame.text(area, tidy(fit(area).text()), shape.nearest(area.style().color())));
    }

    /// Full-width letters and digits are the same ones; other Chinese becomes blanks.
    static CardText fit(LedArea area) {
        return CardText.fit(area.text(), CardCharset.ASCII, AlphaTalk::halfWidth);
    }

    private static @Nullable String halfWidth(int codePoint) {
        boolean full = codePoint > 0xFF00 && codePoint < 0xFF5F;
        return full ? Character.toString(codePoint - 0xFEE0) : null;
    }

    private static String tidy(String text) {
        return text.replaceAll(" +", " ").strip();
    }

    @Override
    public void clear() throws IOException {
        shown = Optional.empty();
        write();
    }

    @Override
    public void brightness(Brightness level) throws IOException {
        throw CardTrouble.refused(LedTrouble.CANNOT, "this sign's brightness is its own");
    }

    /// Dark is an empty text: the protocol has no switch.
    @Override
    public void power(boolean on) throws IOException {
        lit = on;
        write();
    }

    @Override
    public void setClock(LocalDateTime now) throws IOException {
        send(AlphaFrame.time(now));
    }

    /// Reading shows whether the line has ended; a sign says nothing of itself.
    @Override
    public List<Finding> look() throws IOException {
        line.read(java.time.Duration.ZERO);
        return List.of();
    }

    private void send(byte[] command) throws IOException {
        line.write(AlphaFrame.of(command), patience.send());
    }

    @Override
    public Confidence confidence() {
        return Confidence.ASSUMED;
    }

    @Override
    public void close() {
        line.close();
    }
}
