package mingbai.station.command;

/// Where an app says what it can do for the service.
public interface CommandFeed {

    /// From now on, pictures of the screen are taken by `camera`.
    void pictures(ScreenCamera camera);

    /// From now on, the program is started anew by `its`, where somebody may ask for that.
    default void restarts(Restarter its) {}
}
