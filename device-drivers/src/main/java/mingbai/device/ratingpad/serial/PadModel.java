package mingbai.device.ratingpad.serial;

/// A kind of pad: its keys, how a key is checked, and what makes it light or speak.
public record PadModel(PadKeys keys, PadChecksum checksum, PadSignals signals) {}
