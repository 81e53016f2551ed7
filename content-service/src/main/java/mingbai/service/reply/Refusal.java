package mingbai.service.reply;

/// Why not: a code for machines, and words for people.
public record Refusal(String code, String chinese, String english) {}
