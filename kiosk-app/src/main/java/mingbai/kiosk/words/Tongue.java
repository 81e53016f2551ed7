package mingbai.kiosk.words;

import java.util.Map;

/// A language a visitor can read in. Chinese and English are in the program; a further one is a
/// table from the English of each phrase, and what it lacks stays English.
public record Tongue(String code, String name, Map<String, String> words) {
    public static final Tongue CHINESE = new Tongue("zh", "中文", Map.of());
    public static final Tongue ENGLISH = new Tongue("en", "English", Map.of());

    public Tongue {
        words = Map.copyOf(words);
    }

    public boolean chinese() {
        return code.equals(CHINESE.code);
    }

    String of(Phrase phrase) {
        return chinese() || phrase.english().isEmpty()
                ? phrase.chinese()
                : words.getOrDefault(phrase.english(), phrase.english());
    }
}
