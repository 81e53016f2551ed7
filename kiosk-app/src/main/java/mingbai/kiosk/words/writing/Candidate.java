package mingbai.kiosk.words.writing;

/// What the keys pressed so far can become, and how many of them it takes up.
public record Candidate(String word, int keys) {}
