package mingbai.device.printer.escpos.answer;

/// One thing a printer says.
public sealed interface Answer {
    /// To `DLE EOT`: bits 1 and 4 set, 0 and 7 clear.
    record RealTime(int value) implements Answer {}

    /// To `GS r`: bits 4 and 7 clear.
    record Echo(int value) implements Answer {}

    /// Four bytes unasked, after `GS a`.
    record Unasked(int first, int second, int third, int fourth) implements Answer {}

    /// No answer of this protocol.
    record Noise(int value) implements Answer {}
}
