package mingbai.kiosk.words;

/// Something said to a visitor: Chinese first, English second.
public record Phrase(String chinese, String english) {
    public static Phrase of(String chinese, String english) {
        return new Phrase(chinese, english);
    }
}
