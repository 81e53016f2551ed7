package mingbai.device.speaker.simulated;

/// What can be made to go wrong with the simulated speaker.
public enum SpeakerFault {
    /// Nobody is there.
    UNPLUGGED,
    /// Another program has it.
    BUSY,
    /// Takes a sound and never comes to its end.
    STUCK
}
