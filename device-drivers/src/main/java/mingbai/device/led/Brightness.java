package mingbai.device.led;

/// How bright, from 0 to 100 percent; 0 is the darkest step of a card, not off.
public record Brightness(int percent) {
    public static final Brightness FULL = new Brightness(100);

    public Brightness {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("brightness is 0 to 100 percent, not " + percent);
        }
    }

    /// On a scale from `lowest` to `highest`.
    public int on(int lowest, int highest) {
        return lowest + Math.round((highest - lowest) * percent / 100f);
    }
}
