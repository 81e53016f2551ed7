package mingbai.device.speaker;

/// What became of a sound.
public sealed interface SpeakOutcome {
    /// It went out to its end. Whether the amplifier was on, nobody can say.
    record Spoken() implements SpeakOutcome {}

    /// It was not heard, or not to its end.
    record Failed(SpeakerTrouble reason) implements SpeakOutcome {}
}
