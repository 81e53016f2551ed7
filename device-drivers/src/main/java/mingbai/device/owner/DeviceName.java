package mingbai.device.owner;

/// What a kind of device is called when it is spoken of: `扫码器`, `scanner`.
public record DeviceName(String chinese, String english) {}
