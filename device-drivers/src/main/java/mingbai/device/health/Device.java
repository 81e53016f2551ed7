package mingbai.device.health;

/// What every device tells of itself; callable from any thread.
public interface Device extends AutoCloseable {
    DeviceHealth health();

    /// Tests it as far as that goes without a person; always answers within bounded time.
    DeviceHealth selfTest();

    /// What it did since it was opened.
    Statistics statistics();

    @Override
    void close();
}
