package mingbai.device.led;

/// A character the card cannot hold, or that would command it, and what stands in its place.
public record Substituted(String character, String instead) {}
