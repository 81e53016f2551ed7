package mingbai.station;

import mingbai.station.ask.ServiceDesk;
import mingbai.station.content.ContentFeed;
import mingbai.station.health.Pulse;
import mingbai.station.journal.Journal;
import mingbai.station.queue.QueueFeed;

/// Everything an app needs of the station it runs on.
public record Station(
        ContentFeed content, QueueFeed queue, ServiceDesk desk, Journal journal, Pulse pulse) {}
