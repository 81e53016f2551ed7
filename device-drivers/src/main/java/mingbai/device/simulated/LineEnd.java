package mingbai.device.simulated;

/// Where the bytes of a simulated device come out.
interface LineEnd {
    void arrive(byte[] bytes);

    /// Nothing comes any more.
    void end();
}
