package mingbai.device.pin;

import java.util.regex.Pattern;

/// The pin something is wired to, and whether it is active when the pin is low.
public record Wiring(int pin, boolean activeLow) {
    private static final Pattern TEXT = Pattern.compile("[0-9]{1,3}(:low|:high)?");

    /// As in a configuration: `17`, `17:high` or `17:low`; the number is that of the GPIO line.
    public static Wiring parse(String text) {
        String plain = text.strip();
        if (!TEXT.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    "引脚有误 pin \"" + text + "\": write its GPIO number, as 17, 17:high or 17:low");
        }
        int colon = plain.indexOf(':');
        String number = colon < 0 ? plain : plain.substring(0, colon);
        return new Wiring(Integer.parseInt(number), plain.endsWith(":low"));
    }

    /// The level that means active, or the one that does not.
    public boolean level(boolean active) {
        return active != activeLow;
    }

    /// Whether this level means active.
    public boolean active(boolean high) {
        return high != activeLow;
    }

    /// Held where it is not active.
    public Pins.Pull pull() {
        return activeLow ? Pins.Pull.UP : Pins.Pull.DOWN;
    }
}
