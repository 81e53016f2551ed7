package mingbai.provisioning.devices.touched;

import mingbai.device.health.Device;

/// One device that people touch: its key in the configuration, its name, where it hangs.
public record Touched(String key, String name, String place, Device device) {}
