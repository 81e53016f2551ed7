package mingbai.device.idcard;

import java.util.Arrays;

/// The citizen's number of GB 11643: seventeen digits and a check character of ISO 7064 MOD 11-2.
public final class IdNumber {
    public static final int LENGTH = 18;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int BIRTH_AT = 6;
    private static final int BIRTH_LENGTH = 8;
    private static final int SEEN = 4;

    private IdNumber() {}

    /// The character that belongs behind seventeen digits.
    public static char check(char[] digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits[i] - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /// Whether it has the form and its check character is right; a small `x` will do.
    public static boolean sound(char[] number) {
        if (number.length != LENGTH) {
            return false;
        }
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (number[i] < '0' || number[i] > '9') {
                return false;
            }
        }
        char last = number[LENGTH - 1] == 'x' ? 'X' : number[LENGTH - 1];
        return last == check(number);
    }

    /// Whether the number says this day of birth, `yyyyMMdd`.
    static boolean saysBirth(char[] number, char[] birth) {
        return Arrays.equals(number, BIRTH_AT, BIRTH_AT + BIRTH_LENGTH, birth, 0, birth.length);
    }

    /// What may be seen of it: `110105********002X`, and less of a shorter one.
    public static String masked(char[] number) {
        char[] masked = new char[number.length];
        int seenAtStart = Math.max(0, Math.min(BIRTH_AT, number.length - BIRTH_LENGTH - SEEN));
        for (int i = 0; i < number.length; i++) {
            boolean seen = i < seenAtStart || i >= Math.max(BIRTH_LENGTH, number.length - SEEN);
            masked[i] = seen ? number[i] : '*';
        }
        return new String(masked);
    }
}
