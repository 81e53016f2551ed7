package mingbai.service.account;

import java.util.random.RandomGenerator;

/// Makes and judges passwords.
public final class Password {
    /// Shortest password somebody may choose.
    public static final int SHORTEST = 10;

    /// What bcrypt looks at; a longer one would be cut off silently.
    static final int LONGEST_BYTES = 72;

    private static final int DRAWN = 14;

    /// No letters or digits that are mistaken for each other.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private Password() {}

    /// About 69 random bits.
    public static String draw(RandomGenerator random) {
        var text = new StringBuilder(DRAWN);
        for (int i = 0; i < DRAWN; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    static boolean acceptable(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                        <= LONGEST_BYTES;
    }
}
