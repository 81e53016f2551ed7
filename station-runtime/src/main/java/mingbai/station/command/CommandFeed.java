package mingbai.station.command;

/// Where an app says what it can do for the service.
public interface CommandFeed {

    /// From now on, pictures of the screen are taken by `camera`.
    void pictures(ScreenCamera camera);
}
