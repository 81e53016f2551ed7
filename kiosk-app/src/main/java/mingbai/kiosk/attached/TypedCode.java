package mingbai.kiosk.attached;

import java.util.Arrays;
import java.util.function.Consumer;

/// Scanners that pretend to be a keyboard: they type what they read and end it with Enter. What was
/// read may be somebody's number, and nothing of it stays in memory.
public final class TypedCode {
    private static final int LONGEST = 300;

    private final char[] typed = new char[LONGEST];
    private final Consumer<String> read;
    private int count;

    /// `read` is told each code that is whole.
    public TypedCode(Consumer<String> read) {
        this.read = read;
    }

    public void type(String character) {
        if (character.equals("\r") || character.equals("\n")) {
            var text = new String(typed, 0, count);
            forget();
            if (!text.isEmpty()) {
                read.accept(text);
            }
        } else if (!character.isBlank() && count + character.length() <= LONGEST) {
            character.getChars(0, character.length(), typed, count);
            count += character.length();
        }
    }

    /// Half a code belongs to nobody any more.
    public void forget() {
        Arrays.fill(typed, '\0');
        count = 0;
    }
}
