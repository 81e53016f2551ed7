package mingbai.device.led.light;

import mingbai.device.led.Brightness;

/// Whether a board is lit, and how bright.
public record BoardLight(boolean on, Brightness brightness) {}
