package mingbai.device.led.simulated;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingbai.device.led.BoardShape;

/// The panel behind a simulated card: what its areas show now, as a matrix and as a picture.
public final class LedPanel {
    private record Entry(PanelContent content, Instant since) {}

    private final BoardShape shape;
    private final InstantSource clock;
    private final Map<Integer, Entry> areas = new TreeMap<>();
    private boolean on = true;
    private int brightness = 100;
    private Optional<LocalDateTime> cardTime = Optional.empty();

    public LedPanel(BoardShape shape, InstantSource clock) {
        this.shape = shape;
        this.clock = clock;
    }

    public BoardShape shape() {
        return shape;
    }

    public synchronized void put(int area, PanelContent content) {
        areas.put(area, new Entry(content, clock.instant()));
    }

    public synchronized void remove(int area) {
        areas.remove(area);
    }

    public synchronized void clear() {
        areas.clear();
    }

    public synchronized int areas() {
        return areas.size();
    }

    public synchronized void power(boolean lit) {
        on = lit;
    }

    public synchronized boolean on() {
        return on;
    }

    public synchronized void brightness(int percent) {
        brightness = percent;
    }

    public synchronized int brightness() {
        return brightness;
    }

    public synchronized void cardTime(LocalDateTime time) {
        cardTime = Optional.of(time);
    }

    /// What the card's clock was last set to.
    public synchronized Optional<LocalDateTime> cardTime() {
        return cardTime;
    }

    public synchronized LedMatrix matrix() {
        LedMatrix matrix = new LedMatrix(shape);
        if (on) {
            Instant now = clock.instant();
            areas.values()
                    .forEach(each ->
                            each.content().draw(matrix, Duration.between(each.since(), now)));
        }
        return matrix;
    }

    public BufferedImage picture() {
        return LedPicture.of(matrix(), brightness());
    }
}
