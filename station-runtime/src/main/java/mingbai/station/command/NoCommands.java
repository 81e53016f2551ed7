package mingbai.station.command;

/// Commands that never come.
public final class NoCommands implements CommandFeed {

    @Override
    public void pictures(ScreenCamera camera) {}
}
