package mingbai.kiosk.words;

/// Something said to a visitor: Chinese first, English second.
public record Phrase(String chinese, String english) {
    public static Phrase of(String chinese, String english) {
        return new Phrase(chinese, english);
    }

    /// What stands first and large for somebody who reads `tongue`.
    public String first(Tongue tongue) {
        return tongue.of(this);
    }

    /// What stands below it: English below Chinese, Chinese below every other language.
    public String second(Tongue tongue) {
        if (english.isEmpty()) {
            return "";
        }
        return tongue.chinese() ? english : chinese;
    }
}
