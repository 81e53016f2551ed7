package mingbai.station;

import mingbai.station.ask.ServiceDesk;
import mingbai.station.command.CommandFeed;
import mingbai.station.command.NoCommands;
import mingbai.station.content.ContentFeed;
import mingbai.station.emergency.EmergencyFeed;
import mingbai.station.emergency.HeldEmergency;
import mingbai.station.health.Pulse;
import mingbai.station.journal.Journal;
import mingbai.station.queue.QueueFeed;

/// Everything an app needs of the station it runs on.
public record Station(
        ContentFeed content,
        QueueFeed queue,
        ServiceDesk desk,
        Journal journal,
        Pulse pulse,
        EmergencyFeed emergency,
        CommandFeed commands) {

    /// One in which there is never an emergency, and that nobody commands.
    public Station(
            ContentFeed content, QueueFeed queue, ServiceDesk desk, Journal journal, Pulse pulse) {
        this(content, queue, desk, journal, pulse, new HeldEmergency(), new NoCommands());
    }
}
