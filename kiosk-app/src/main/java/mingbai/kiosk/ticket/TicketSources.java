package mingbai.kiosk.ticket;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import mingbai.kiosk.ticket.slip.SlipPrinting;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.station.ask.ServiceDesk;

/// What a ticket is made with. The futures of `desk` and `printing` complete on the thread of the
/// view model; `journal` returns at once and writes by itself.
public record TicketSources(
        StationId station,
        ServiceDesk desk,
        SlipPrinting printing,
        Consumer<JournalEvent> journal,
        RandomGenerator random) {}
