package mingbai.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The number over a service window (窗口), 1–999.
public record WindowNumber(@JsonValue int value) implements Comparable<WindowNumber> {

    public static final int MAX = 999;

    @JsonCreator
    public WindowNumber {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("window number " + value + " is not 1–" + MAX);
        }
    }

    @Override
    public int compareTo(WindowNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
